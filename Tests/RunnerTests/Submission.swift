import Exercises
import Foundation
import Marking
import Notebook
import Testing

@testable import Grader

/// The submission that the tests run: built once, as every submission is.
struct Submission: Sendable {
  let sharedObject: URL
  let names: [String: String]
  let installation: Installation
  let toolchain: Toolchain

  private static let building = Task { try await build() }

  /// The submission, when it has been built.
  static var built: Submission {
    get async throws { try await building.value }
  }

  private static func build() async throws -> Submission {
    let installation = try Installation.current()
    let toolchain = try await Toolchain.find()
    let sandbox = Sandbox(kind: .none, toolchain: toolchain)
    let compiler = Compiler(
      sandbox: sandbox, installation: installation,
      moduleCache: try await ModuleCache(sandbox: sandbox, installation: installation).folder(),
      limits: CompileLimits())
    let builder = Builder(
      compiler: compiler, protocols: DeepNeuralNetwork.stubs.map(\.protocolName))
    let folder = try WorkFolder()
    defer { folder.remove() }
    let product = try await builder.build(Tangled(sources: try files), in: folder)
    try #require(product.failures == [:])
    return Submission(
      sharedObject: try keep(folder.sharedObject, beside: installation.runner),
      names: product.names, installation: installation, toolchain: toolchain)
  }

  // One file, written anew by each run of the tests.
  private static func keep(_ object: URL, beside runner: URL) throws -> URL {
    let kept = runner.deletingLastPathComponent().appending(path: "RunnerTests-Submission.so")
    try Data(contentsOf: object).write(to: kept, options: .atomic)
    return kept
  }

  private static var files: [SourceFile] {
    get throws {
      let known = Set(DeepNeuralNetwork.stubs.map(\.protocolName))
      return try ["compute_cost.swift", "linear_forward.swift", "reaching.swift"].map {
        SourceFile(name: $0, text: try source($0), known: known)
      }
    }
  }

  private static func source(_ name: String) throws -> String {
    let folder = try #require(Bundle.module.resourceURL).appending(path: "Submissions")
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// The line that bears a mark, from 1.
  static func line(marked mark: String) throws -> Int {
    let lines = try source("compute_cost.swift").components(separatedBy: "\n")
    return try #require(lines.firstIndex { $0.hasSuffix("// marked: \(mark)") }) + 1
  }
}

extension Submission {
  /// Where the runner stands, and what a case may use.
  struct Setting: Sendable {
    var kind: SandboxKind
    var limits = Limits(processorSeconds: 0.3, wallSeconds: 20)
  }

  /// Runs batches of cases.
  func run(_ batches: [[Request]], _ setting: Setting) async -> RunnerSession.Endings {
    let session = RunnerSession(
      sandbox: Sandbox(kind: setting.kind, toolchain: toolchain),
      installation: installation,
      assignment: DeepNeuralNetwork.id, limits: setting.limits)
    return await session.run(sharedObject, batches: batches)
  }

  /// Runs what the names say, a case each, in one child for as long as it lives.
  func run(_ names: [String], _ setting: Setting) async throws -> [CaseEnding] {
    let endings = await run([[.behaving(names)]], setting)
    #expect(endings.fault == nil)
    return try names.indices.map { try #require(endings.byNumber[UInt32($0)]) }
  }

  /// The line of a crash.
  func line(of ending: CaseEnding, _ kind: SandboxKind) async -> Int? {
    guard case .signalled(_, let site?) = ending.ending else { return nil }
    let symbolizer = Symbolizer(
      sandbox: Sandbox(kind: kind, toolchain: toolchain), runner: installation.runner, names: names)
    return await symbolizer.places([site.offsets], in: sharedObject)[0]?.line
  }
}

extension Request {
  /// A case for each name of a behaviour.
  static func behaving(_ names: [String], from first: UInt32 = 0) -> Request {
    .run(
      Run(
        exercise: "compute_cost",
        cases: names.enumerated().map { index, name in
          let codes = NDArray(name.utf8.map { Double($0) })
          return .init(
            number: first + UInt32(index), input: ["AL": .array(codes), "Y": .array([0])])
        }))
  }
}
