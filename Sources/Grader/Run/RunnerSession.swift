import Exercises
import Foundation
import Glibc
import Marking
import Subprocess

/// A runner in its sandbox, with one submission, for as long as its cases take.
struct RunnerSession: Sendable {
  let sandbox: Sandbox
  let installation: Installation
  let assignment: String
  let limits: Limits

  /// What a runner was asked and what it said.
  struct Endings: Sendable {
    /// How each case ended, by its number.
    var byNumber: [UInt32: CaseEnding] = [:]
    /// The marks of those that were answered; their answers are not kept.
    var marks: [UInt32: CaseResult] = [:]
    /// What failed outside the student's code, if anything did.
    var fault: String?
  }

  static let submission = "/nbgrade/Submission.so"
  /// After so many cells whose time ran out, the rest are not tried: they earn nothing.
  private static let endlessCells = 3
  /// Nor are they after cells have taken so many times what one may take on the clock.
  private static let cellTurns = 3.0

  /// Runs the batches one after the other: nothing of a batch enters the sandbox before all cases of
  /// the one before have ended.
  ///
  /// - Parameter marking: the mark of a case, asked for when it has ended; where there is none, the
  ///   answer is kept
  func run(
    _ sharedObject: URL, batches: [[Request]],
    marking: @escaping @Sendable (CaseEnding) -> CaseResult? = { _ in nil }
  ) async -> Endings {
    let command = sandbox.command(
      Compiler.runner, [], view: .running,
      mounts: [
        Mount(source: installation.runner, target: Compiler.runner),
        Mount(source: sharedObject, target: Self.submission),
      ])
    // Writing to a runner that has ended is an error to report, and must not end the grader.
    signal(SIGPIPE, SIG_IGN)
    let collected = CollectedEndings(limits, marking: marking)
    do {
      let ended: Bool? = try await withDeadline(.seconds(longest(batches))) {
        try await sandbox.bounded(command, by: limits.groupBounds) {
          try await converse($0, sharedObject, batches, collected)
        }
        return true
      }
      if ended == nil { await collected.fail("The runner did not end in time.") }
    } catch {
      await collected.fail("\(error)")
    }
    return await collected.endings
  }

  // Every case may take its whole time twice, and there is room for the runner itself.
  private func longest(_ batches: [[Request]]) -> Double {
    let cases = batches.joined().reduce(0) { $0 + $1.endings }
    return Double(cases) * (limits.wallSeconds + 1) * 2 + 30
  }

  private func converse(
    _ command: Command, _ sharedObject: URL, _ batches: [[Request]], _ collected: CollectedEndings
  ) async throws {
    let path =
      sandbox.kind.hasOwnFiles ? Self.submission : sharedObject.path(percentEncoded: false)
    let setUp = Request.SetUp(
      assignment: assignment, submission: path,
      libraries: NeededLibraries.paths(of: sharedObject, in: sandbox.toolchain), limits: limits)
    let result = try await Subprocess.run(
      command.configuration, input: .inputWriter, output: .sequence, error: .bytes(limit: 1 << 16)
    ) { execution in
      var frames = FrameStream(execution.standardOutput.makeAsyncIterator())
      let writer = execution.standardInputWriter
      _ = try? await writer.write(Request.setUp(setUp).frame)
      guard try await converse(batches, writer, &frames, collected) else {
        try? execution.send(signal: .kill, toProcessGroup: true)
        return
      }
      try? await writer.finish()
    }
    await collected.ended(standardError: result.standardError)
  }

  /// Runs the batches; false if the session cannot go on.
  private func converse(
    _ batches: [[Request]], _ writer: StandardInputWriter, _ frames: inout FrameStream,
    _ collected: CollectedEndings
  ) async throws -> Bool {
    guard try await collected.take(frames.next(), expecting: .ready) else { return false }
    for batch in batches {
      guard try await run(batch, writer, &frames, collected) else { return false }
    }
    return true
  }

  /// Runs a batch; false if the session cannot go on.
  private func run(
    _ batch: [Request], _ writer: StandardInputWriter, _ frames: inout FrameStream,
    _ collected: CollectedEndings
  ) async throws -> Bool {
    var doubtful: [Request] = []
    // Measured here, since a cell's own time leaves out what loading the submission for it took.
    var cellTime = Duration.zero
    for request in batch {
      if request.triesOut, await hasSpentCells(collected, cellTime) { continue }
      let start = ContinuousClock.now
      guard try await ask(request, writer, &frames, collected) else { return false }
      if request.triesOut { cellTime += ContinuousClock.now - start }
      doubtful += await doubtfulCases(of: request, collected)
    }
    // A busy machine makes honest code late, and a full one kills it; so it gets one more chance, alone.
    guard doubtful.count <= 3 else { return true }
    for request in doubtful {
      guard try await ask(request, writer, &frames, collected) else { return false }
    }
    return true
  }

  private func hasSpentCells(_ collected: CollectedEndings, _ time: Duration) async -> Bool {
    if time >= .seconds(Self.cellTurns * limits.wallSeconds) { return true }
    return await collected.endlessCells >= Self.endlessCells
  }

  private func ask(
    _ request: Request, _ writer: StandardInputWriter, _ frames: inout FrameStream,
    _ collected: CollectedEndings
  ) async throws -> Bool {
    // A runner that takes nothing more has ended, which its output tells.
    _ = try? await writer.write(request.frame)
    for _ in 0..<request.endings {
      guard try await collected.take(frames.next(), expecting: .ending) else { return false }
    }
    return true
  }

  // Cases whose time on the clock ran out although they hardly used the processor, and those that
  // were killed.
  private func doubtfulCases(of request: Request, _ collected: CollectedEndings) async -> [Request]
  {
    guard case .run(let run) = request else { return [] }
    let endings = await collected.endings.byNumber
    return run.cases.filter { one in
      guard let ending = endings[one.number] else { return false }
      switch ending.ending {
      case .wallTime: return ending.processorSeconds < limits.processorSeconds / 2
      case .signalled(let signal, _): return signal == SIGKILL
      default: return false
      }
    }.map { .run(Request.Run(exercise: run.exercise, cases: [$0])) }
  }
}

extension Request {
  /// How many endings answer it.
  fileprivate var endings: Int {
    switch self {
    case .setUp: 0
    case .run(let run): run.cases.count
    case .tryOut(let cells): cells.count
    }
  }

  /// Whether it tries cells, which earn nothing.
  fileprivate var triesOut: Bool { if case .tryOut = self { true } else { false } }
}
