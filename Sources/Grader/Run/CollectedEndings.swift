import Exercises
import Marking

/// What has arrived from a runner so far; it outlives a session that is cancelled.
actor CollectedEndings {
  enum Expected {
    case ready
    case ending
  }

  /// What all cells print together is kept up to so many times what is kept of one: a notebook may
  /// have a thousand of them, and several reports repeat it.
  private static let cellOutputs = 16

  private(set) var endings = RunnerSession.Endings()
  /// How many cells' time ran out.
  private(set) var endlessCells = 0
  /// How many bytes may still be kept of what cells print.
  private var cellOutput: Int
  private let marking: @Sendable (CaseEnding) -> CaseResult?

  init(_ limits: Limits, marking: @escaping @Sendable (CaseEnding) -> CaseResult?) {
    cellOutput = Self.cellOutputs * limits.outputBytes
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
