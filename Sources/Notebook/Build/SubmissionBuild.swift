/// Builds a submission's shared object, and leaves out as little as it must.
///
/// A file that does not compile is replaced by stand-ins for its exercises; the rest is built again.
package struct SubmissionBuild: Sendable {
  /// A source under the name that the compiler gets.
  package struct Source: Sendable {
    package let name: String
    package let text: String
  }

  /// What came of one run of the compiler.
  package enum Outcome: Sendable {
    case built
    /// The compiler's messages, and whether it ended by itself.
    case failed(messages: String, isOrderly: Bool)
    /// It had not finished after so many seconds.
    case timedOut(seconds: Int)
  }

  /// Compiles and links sources, and nothing else.
  package typealias Compile = @Sendable (_ sources: [Source]) async throws -> Outcome

  /// What came of a build.
  package struct Product: Sendable {
    /// The files that were left out, by the student's name for them, with the compiler's words.
    package var failures: [String: String] = [:]
    /// The protocols that a file of the student's stands for, and its name.
    package var files: [String: String] = [:]
    /// The protocols that are in the shared object; of the others there are only stand-ins.
    package var built: Set<String> = []
    /// The numbers of the cells that can be tried.
    package var cells: Set<Int> = []
    /// Why the others cannot, in the compiler's words, by their numbers.
    package var cellFailures: [Int: String] = [:]
    /// The compiler's names of the files, with the names that the student gave them.
    package var names: [String: String] = [:]

    package init(failures: [String: String] = [:]) { self.failures = failures }

    /// What should be said of what stands beside the exercises and was left out.
    package func notes(on tangled: Tangled) -> [String] {
      tangled.sources.compactMap { source in
        guard let words = failures[source.name] else { return nil }
        let part = source.protocols.isEmpty ? "" : "What stands beside the exercises in "
        return "\(part)\(source.name) did not compile and was left out:\n\(words)"
      }
    }
  }

  /// The most messages of the compiler that are kept a file.
  static let messages = 20

  /// The most files that are tried alone, and the most that are found guilty so at a time: each may
  /// take all of the compiler's time.
  private static let tries = 32
  private static let culprits = 2

  private let protocols: [String]
  private let folder: String?
  private let most: Duration
  private let compile: Compile

  /// Makes ready to build for an assignment.
  ///
  /// - Parameters:
  ///   - protocols: the assignment's stub protocols, in order
  ///   - folder: where the compiler sees the sources, which nothing in them can name; nil where its
  ///     messages name files without a folder
  ///   - most: how long all runs of the compiler may take together, to a run more or less
  ///   - compile: runs the compiler
  package init(
    protocols: [String], folder: String? = nil, most: Duration = .seconds(120),
    compile: @escaping Compile
  ) {
    self.protocols = protocols
    self.folder = folder
    self.most = most
    self.compile = compile
  }

  /// Builds a submission.
  package func build(_ tangled: Tangled) async throws -> Product {
    var attempt = Attempt(tangled, known: Set(protocols))
    let end = SuspendingClock.now + most
    while true {
      if SuspendingClock.now > end { giveUp(&attempt) }
      switch try await compile(attempt.files) {
      case .built: return attempt.product
      case .failed(let messages, let isOrderly):
        let diagnostics = parse(messages)
        if let better = try await withoutShadows(attempt, diagnostics) {
          attempt = better
          continue
        }
        if attempt.leaveOut(blamedBy: diagnostics, isOrderly: isOrderly) { continue }
        try await findCulprits(&attempt, until: end, reason: reason(messages))
      case .timedOut(let seconds):
        let reason = "The compiler did not finish in \(seconds) seconds."
        try await findCulprits(&attempt, until: end, reason: reason)
      }
      guard !attempt.files.isEmpty || !attempt.isFruitless else {
        throw BuildError.nothingBuilds("Not even the stand-ins can be built.")
      }
    }
  }

  // Cells earn nothing, so that they go before the exercises do.
  private func giveUp(_ attempt: inout Attempt) {
    guard !attempt.files.isEmpty else { return }
    let cells = attempt.files.filter { $0.cell != nil }
    attempt.leaveOut(
      cells.isEmpty ? attempt.files : cells,
      reason: "The compiler took more than \(most.components.seconds) seconds in all.")
  }

  // A type may hide one that every file uses, which puts all of them at fault but the file that it
  // stands in.
  private func withoutShadows(
    _ attempt: Attempt, _ diagnostics: [Diagnostic]
  ) async throws -> Attempt? {
    guard let rest = attempt.leavingOutTypes(namedBy: diagnostics) else { return nil }
    switch try await compile(rest.files) {
    case .built: return rest
    case .failed(let messages, true):
      let blamed = rest.blame(parse(messages))
      return blamed.count < attempt.blame(diagnostics).count ? rest : nil
    case .failed, .timedOut: return nil
    }
  }

  // Where the compiler names no file, each is tried alone, with stand-ins for the rest.
  private func findCulprits(
    _ attempt: inout Attempt, until end: SuspendingClock.Instant, reason: String
  ) async throws {
    guard !attempt.files.isEmpty else { throw BuildError.nothingBuilds(reason) }
    var culprits: [Attempt.File] = []
    for file in attempt.files.prefix(Self.tries) where culprits.count < Self.culprits {
      if SuspendingClock.now > end { break }
      switch try await compile([file]) {
      case .built: continue
      case .failed(let messages, _):
        // What it needs of the others is missing here; that is not its fault. What goes wrong in
        // the harness is.
        let errors = parse(messages).filter { $0.severity == .error }
        if errors.contains(where: { !$0.isOf(Harness.name) }) { continue }
        culprits.append(file)
      case .timedOut: culprits.append(file)
      }
    }
    if culprits.isEmpty {
      // A busy machine may have been all that was wrong.
      if SuspendingClock.now <= end, case .built = try await compile(attempt.files) { return }
      culprits = try await soleCulprit(attempt, until: end)
    }
    // What is left is then left out as a whole.
    if culprits.isEmpty, SuspendingClock.now > end { return }
    attempt.leaveOut(culprits.isEmpty ? attempt.files : culprits, reason: reason)
  }

  // A file may say that its mistakes stand elsewhere; then it is the one without which all is well.
  private func soleCulprit(
    _ attempt: Attempt, until end: SuspendingClock.Instant
  ) async throws -> [Attempt.File] {
    for file in attempt.files.prefix(Self.tries) {
      if SuspendingClock.now > end { break }
      let outcome = try await compile(attempt.files.filter { $0 != file })
      if case .built = outcome { return [file] }
    }
    return []
  }

  private func parse(_ messages: String) -> [Diagnostic] {
    Diagnostic.parse(messages, in: folder)
  }

  private func reason(_ messages: String) -> String {
    if let error = parse(messages).first(where: { $0.severity == .error }) {
      let advice = error.advice.map { "\n\($0)" } ?? ""
      return "The compiler stopped: \(error.message.prefix(400))\(advice)"
    }
    let first = messages.split(separator: "\n").first { $0.contains("error:") }
    return first.map { "The linker or the compiler stopped: \($0.prefix(400))" }
      ?? "The compiler crashed on this file."
  }

  private func compile(_ files: [Attempt.File]) async throws -> Outcome {
    let missing = protocols.filter { name in
      !files.contains { $0.source.protocols.contains(name) }
    }
    // The harness comes last: of two declarations the compiler blames the first.
    let sources =
      files.map { Source(name: $0.compilerName, text: $0.source.text) }
      + [Source(name: Harness.name, text: Harness.source(missing: missing))]
    return try await compile(sources)
  }
}

/// What keeps everything from being built. None of it is the student's doing.
package enum BuildError: Error {
  /// Not even the stand-ins compile, for this reason.
  case nothingBuilds(String)
}
