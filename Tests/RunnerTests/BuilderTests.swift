import Grader
import Notebook
import Testing

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
    let product = try await Building.product(sample.files)
    #expect(product.built == sample.built)
    #expect(Set(product.failures.keys) == sample.failures)
  }

  @Test("say of what takes too long that it does")
  func slow() async throws {
    let functions = (0..<20_000).map {
      "func f\($0)(_ a: Double) -> Double { [a, a * 2 - 1].map { $0 / 2 + a }.reduce(0, +) }"
    }
    let text = (["import Exercises", Self.cost("1")] + functions).joined(separator: "\n")
    var limits = CompileLimits()
    limits.seconds = 4
    let product = try await Building.product(["a.swift": text], limits: limits)
    let words = try #require(product.failures["ComputeCost"] ?? product.failures["a.swift"])
    #expect(words.contains("did not finish in 4 seconds"), "\(words)")
  }

  @Test(
    "tell a stand-in from an exercise, and say nothing of the build",
    arguments: [
      "extension Solution: ComputeCostMissing {}",
      "extension Solution: ComputeCostMissing { static func computeCost() {} }",
    ])
  func standIn(text: String) async throws {
    let product = try await Building.product(["a.swift": "import Exercises\n\(text)\n"])
    let words = try #require(product.failures["a.swift"])
    #expect(words.contains("write `extension Solution: ComputeCost`, and its function."))
    #expect(!words.contains("nbgrade"))
  }
}
