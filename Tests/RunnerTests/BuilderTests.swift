import Exercises
import Foundation
import Notebook
import Testing

@testable import Grader

@Suite("Builds of submissions", .tags(.sandbox), .timeLimit(.minutes(1)))
struct BuilderTests {
  private static let cost = """
    extension Solution: ComputeCost {
      static func computeCost(AL: NDArray, Y: NDArray) throws -> Double { COST }
    }
    """
  private static let forward = """
    extension Solution: LinearForward {
      static func linearForward(A: NDArray, W: NDArray, b: NDArray) throws -> (
        Z: NDArray, cache: LinearCache
      ) { (dot(W, A) + b, LinearCache(A: A, W: W, b: b)) }
    }
    """

  private static func cost(_ value: String) -> String {
    cost.replacing("COST", with: value)
  }

  /// Files, and what is built of them.
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let files: [String: String]
    let built: Set<String>
    var failures: Set<String> = []
  }

  static let samples: [Sample] = [
    .init(testDescription: "no file", files: [:], built: []),
    .init(
      testDescription: "all is well",
      files: [
        "a.swift": "import Exercises\n" + cost("1"), "b.swift": "import Exercises\n" + forward,
      ],
      built: ["ComputeCost", "LinearForward"]),
    .init(
      testDescription: "one of two in a file that share a private function",
      files: [
        "all.swift": "import Exercises\nprivate func one() -> Double { 1 }\n" + cost("one()") + "\n"
          + forward.replacing("dot(W, A)", with: "dot(W, nothing)")
      ],
      built: ["ComputeCost"], failures: ["LinearForward"]),
    .init(
      testDescription: "a line beside the exercises",
      files: ["all.swift": "import Exercises\nlet x = nothing\n" + cost("1")],
      built: ["ComputeCost"], failures: ["all.swift"]),
    .init(
      testDescription: "statements at the top",
      files: ["all.swift": "import Exercises\n" + cost("1") + "\nprint(1)\n"],
      built: ["ComputeCost"], failures: ["all.swift"]),
    .init(
      testDescription: "a module that does not exist",
      files: [
        "a.swift": "import Nowhere\n" + cost("1"), "b.swift": "import Exercises\n" + forward,
      ],
      built: ["LinearForward"], failures: ["ComputeCost", "a.swift"]),
    .init(
      testDescription: "a name that the harness uses",
      files: [
        "a.swift": "struct UnsafeRawPointer {}\n", "b.swift": "import Exercises\n" + forward,
      ],
      built: ["LinearForward"], failures: ["a.swift"]),
    .init(
      testDescription: "a Solution of its own",
      files: ["a.swift": "enum Solution {}\n", "b.swift": "import Exercises\n" + forward],
      built: ["LinearForward"], failures: ["a.swift"]),
    .init(
      testDescription: "conditions and attributes",
      files: [
        "a.swift": "#if canImport(Glibc)\nimport Glibc\n#else\nimport Darwin\n#endif\n"
          + "import Exercises\n@available(*, unavailable)\nstruct S {}\nfileprivate\n" + cost("x")
          + "\n" + forward
      ],
      built: ["LinearForward"], failures: ["ComputeCost"]),
    .init(
      testDescription: "lies about lines",
      files: [
        "a.swift": "import Exercises\n" + cost("1"),
        "b.swift": "import Exercises\n#sourceLocation(file: \"a.swift\", line: 3)\n"
          + forward.replacing("dot(W, A)", with: "dot(W, nothing)"),
      ],
      built: ["ComputeCost"], failures: ["LinearForward"]),
  ]

  @Test("leave out as little as they must", arguments: samples)
  func build(sample: Sample) async throws {
    let installation = try Installation.current()
    let sandbox = Sandbox(kind: .bubblewrap, toolchain: try await Toolchain.find())
    let compiler = Compiler(
      sandbox: sandbox, installation: installation,
      moduleCache: try await ModuleCache(sandbox: sandbox, installation: installation).folder(),
      limits: CompileLimits())
    let protocols = DeepNeuralNetwork.stubs.map(\.protocolName)
    let folder = try WorkFolder()
    defer { folder.remove() }
    let files = sample.files.sorted { $0.key < $1.key }.map {
      SourceFile(name: $0.key, text: $0.value, known: Set(protocols))
    }
    let product = try await Builder(compiler: compiler, protocols: protocols)
      .build(Tangled(sources: files), in: folder)
    #expect(product.built == sample.built)
    #expect(Set(product.failures.keys) == sample.failures)
  }
}
