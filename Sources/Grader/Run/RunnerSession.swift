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
  /// What all cells print together is kept up to so many times what is kept of one: a notebook may
  /// have a thousand of them, and several reports repeat it.
  private static let cellOutputs = 16

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
    let collected = Collected(cellOutput: Self.cellOutputs * limits.outputBytes, marking: marking)
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
    _ command: Command, _ sharedObject: URL, _ batches: [[Request]], _ collected: Collected
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
    _ collected: Collected
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
    _ collected: Collected
  ) async throws -> Bool {
    var late: [Request] = []
    // Measured here, since a cell's own time leaves out what loading the submission for it took.
    var cellTime = Duration.zero
    for request in batch {
      if request.triesOut, await hasSpentCells(collected, cellTime) { continue }
      let start = ContinuousClock.now
      guard try await ask(request, writer, &frames, collected) else { return false }
      if request.triesOut { cellTime += ContinuousClock.now - start }
      late += await lateCases(of: request, collected)
    }
    // A busy machine makes honest code late; so it gets one more chance, alone.
    guard late.count <= 3 else { return true }
    for request in late {
      guard try await ask(request, writer, &frames, collected) else { return false }
    }
    return true
  }

  private func hasSpentCells(_ collected: Collected, _ time: Duration) async -> Bool {
    if time >= .seconds(Self.cellTurns * limits.wallSeconds) { return true }
    return await collected.endlessCells >= Self.endlessCells
  }

  private func ask(
    _ request: Request, _ writer: StandardInputWriter, _ frames: inout FrameStream,
    _ collected: Collected
  ) async throws -> Bool {
    // A runner that takes nothing more has ended, which its output tells.
    _ = try? await writer.write(request.frame)
    for _ in 0..<request.endings {
      guard try await collected.take(frames.next(), expecting: .ending) else { return false }
    }
    return true
  }

  // Cases whose time on the clock ran out although they hardly used the processor.
  private func lateCases(of request: Request, _ collected: Collected) async -> [Request] {
    guard case .run(let run) = request else { return [] }
    let endings = await collected.endings.byNumber
    return run.cases.filter { one in
      guard let ending = endings[one.number] else { return false }
      return ending.ending == .wallTime && ending.processorSeconds < limits.processorSeconds / 2
    }.map { .run(Request.Run(exercise: run.exercise, cases: [$0])) }
  }
}

/// What has arrived from a runner so far; it outlives a session that is cancelled.
private actor Collected {
  enum Expected {
    case ready
    case ending
  }

  private(set) var endings = RunnerSession.Endings()
  /// How many cells' time ran out.
  private(set) var endlessCells = 0
  /// How many bytes may still be kept of what cells print.
  private var cellOutput: Int
  private let marking: @Sendable (CaseEnding) -> CaseResult?

  init(cellOutput: Int, marking: @escaping @Sendable (CaseEnding) -> CaseResult?) {
    self.cellOutput = cellOutput
    self.marking = marking
  }

  /// Takes a response; false if the session cannot go on.
  func take(_ response: Response?, expecting expected: Expected) -> Bool {
    switch (response, expected) {
    case (.ready, .ready): return true
    case (.ended(let ending), .ending):
      ending.number < Request.Cell.firstNumber ? take(case: ending) : take(cell: ending)
      return true
    case (.fault(let message), _): fail(message)
    case (nil, _): fail("The runner ended before its work was done.")
    default: fail("The runner said what nobody asked for.")
    }
    return false
  }

  // Answers may be large, and many: each is marked at once, and only its mark stays.
  private func take(case one: CaseEnding) {
    var one = one
    if case .answered = one.ending, let mark = marking(one) {
      endings.marks[one.number] = mark
      one.ending = .answered([])
    }
    endings.byNumber[one.number] = one
  }

  private func take(cell: CaseEnding) {
    if [.processorTime, .wallTime].contains(cell.ending) { endlessCells += 1 }
    var cell = cell
    // A cell returns nothing, so that no true answer is longer.
    if case .answered(let answer) = cell.ending {
      cell.ending = .answered(Array(answer.prefix(2 * Answer.textBytes)))
    }
    cell.printed = Array(cell.printed.prefix(cellOutput))
    cellOutput -= cell.printed.count
    endings.byNumber[cell.number] = cell
  }

  func fail(_ message: String) { endings.fault = endings.fault ?? message }

  /// Adds what the sandbox or the runner said of its own failure.
  func ended(standardError: [UInt8]) {
    guard let fault = endings.fault, !standardError.isEmpty else { return }
    endings.fault = "\(fault) \(String(decoding: standardError.prefix(2000), as: UTF8.self))"
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
