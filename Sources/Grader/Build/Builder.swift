import Foundation
import Notebook

/// Builds a submission's shared object, and leaves out as little as it must.
///
/// A file that does not compile is replaced by stand-ins for its exercises; the rest is built again.
struct Builder: Sendable {
  let compiler: Compiler
  /// The assignment's stub protocols, in order.
  let protocols: [String]

  /// What came of a build.
  struct Product: Sendable {
    /// The files that were left out, by the student's name for them, with the compiler's words.
    var failures: [String: String] = [:]
    /// The protocols that a file of the student's stands for, and its name.
    var files: [String: String] = [:]
    /// The protocols that are in the shared object; of the others there are only stand-ins.
    var built: Set<String> = []
    /// The numbers of the cells that can be tried.
    var cells: Set<Int> = []
    /// Why the others cannot, in the compiler's words, by their numbers.
    var cellFailures: [Int: String] = [:]
    /// The compiler's names of the files, with the names that the student gave them.
    var names: [String: String] = [:]
  }

  /// The most messages of the compiler that are kept a file.
  static let messages = 20

  /// The most files that are tried alone, and the most that are found guilty so at a time: each may
  /// take all of the compiler's time.
  private static let tries = 32
  private static let culprits = 2

  /// Builds a submission into the folder's shared object.
  func build(_ tangled: Tangled, in folder: WorkFolder) async throws -> Product {
    var attempt = Attempt(tangled, known: Set(protocols))
    while true {
      let outcome = try await compile(attempt.files, in: folder)
      switch outcome {
      case .built: return attempt.product
      case .failed(let messages, let isOrderly):
        let diagnostics = Diagnostic.parse(messages)
        if attempt.leaveOut(blamedBy: diagnostics, isOrderly: isOrderly) { continue }
        try await findCulprits(&attempt, in: folder, reason: Self.reason(messages))
      case .timedOut:
        let reason = "The compiler did not finish in \(Int(compiler.limits.seconds)) seconds."
        try await findCulprits(&attempt, in: folder, reason: reason)
      }
      guard !attempt.files.isEmpty || !attempt.isFruitless else {
        throw GraderError.cannotCompile("Not even the stand-ins can be built.")
      }
    }
  }

  // Where the compiler names no file, each is tried alone, with stand-ins for the rest.
  private func findCulprits(
    _ attempt: inout Attempt, in folder: WorkFolder, reason: String
  ) async throws {
    guard !attempt.files.isEmpty else { throw GraderError.cannotCompile(reason) }
    var culprits: [Attempt.File] = []
    for file in attempt.files.prefix(Self.tries) where culprits.count < Self.culprits {
      switch try await compile([file], in: folder) {
      case .built: continue
      case .failed(let messages, _):
        // What it needs of the others is missing here; that is not its fault. What goes wrong in
        // the harness is.
        let errors = Diagnostic.parse(messages).filter { $0.severity == .error }
        if errors.contains(where: { !$0.isOf(Harness.name) }) { continue }
        culprits.append(file)
      case .timedOut: culprits.append(file)
      }
    }
    if culprits.isEmpty { culprits = try await soleCulprit(attempt, in: folder) }
    attempt.leaveOut(culprits.isEmpty ? attempt.files : culprits, reason: reason)
  }

  // A file may say that its mistakes stand elsewhere; then it is the one without which all is well.
  private func soleCulprit(
    _ attempt: Attempt, in folder: WorkFolder
  ) async throws -> [Attempt.File] {
    for file in attempt.files.prefix(Self.tries) {
      let outcome = try await compile(attempt.files.filter { $0 != file }, in: folder)
      if case .built = outcome { return [file] }
    }
    return []
  }

  private static func reason(_ messages: String) -> String {
    let first = messages.split(separator: "\n").first { $0.contains("error:") }
    return first.map { "The linker or the compiler stopped: \($0.prefix(400))" }
      ?? "The compiler crashed on this file."
  }

  private func compile(_ files: [Attempt.File], in folder: WorkFolder) async throws
    -> Compiler.Outcome
  {
    let manager = FileManager.default
    for name in try manager.contentsOfDirectory(atPath: folder.sources.plainPath) {
      try manager.removeItem(at: folder.sources.appending(component: name))
    }
    let missing = protocols.filter { name in !files.contains { $0.source.protocols.contains(name) }
    }
    // The harness comes last: of two declarations the compiler blames the first.
    let all =
      files.map { ($0.compilerName, $0.source.text) }
      + [(Harness.name, Harness.source(missing: missing))]
    for (name, text) in all {
      try Data(text.utf8).write(to: folder.sources.appending(component: name))
    }
    return try await compiler.compile(all.map(\.0), in: folder.sources, to: folder.output)
  }
}
