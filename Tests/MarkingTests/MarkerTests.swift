import Exercises
import Marking
import Testing

@Suite("Marker")
struct MarkerTests {
  private let expected: Record = [
    "dA_prev": .array([[1, 2], [3, 4]]), "dW": .array([[5, 6]]), "db": .array([[7]]),
  ]

  @Test("gives a part of the points for a part of the outputs")
  func split() throws {
    let exercise = try Sample.exercise("linear_backward", weights: ["dA_prev": 2])
    let outputs: Record = [
      "dA_prev": .array([[1, 2], [3, 5]]), "dW": .array([[5, 6]]), "db": .array([[7]]),
    ]
    let result = Sample.mark(exercise, expected: expected, outcome: .returned(outputs))
    #expect(result.verdict == .partlyPassed)
    #expect(result.earned == 5)
    #expect(result.possible == 10)
    #expect(result.outputs.map(\.isRight) == [false, true, true])
    #expect(result.outputs.map(\.share) == [0.5, 0.25, 0.25])
  }

  @Test("gives all points for all outputs, whatever else is there and in any order")
  func all() throws {
    let exercise = try Sample.exercise("linear_backward")
    let outputs: Record = [
      "db": .array([[7]]), "more": .number(1), "dW": .array([[5, 6]]),
      "dA_prev": .array([[1, 2], [3, 4]]),
    ]
    let result = Sample.mark(exercise, expected: expected, outcome: .returned(outputs))
    #expect(result.verdict == .passed)
    #expect(result.earned == 10)
  }

  struct Ending: CustomTestStringConvertible, Sendable {
    let outcome: Outcome
    let verdict: Verdict
    var waitsFor: String?
    var testDescription: String { "\(outcome)" }
  }

  @Test(
    "gives every outcome a verdict and no points",
    arguments: [
      Ending(outcome: .returned([:]), verdict: .failed),
      Ending(outcome: .threw("no"), verdict: .threw),
      Ending(outcome: .blank(exercise: "linear_backward"), verdict: .notAttempted),
      Ending(
        outcome: .blank(exercise: "linear_forward"), verdict: .notAttempted,
        waitsFor: "linear_forward"),
      Ending(
        outcome: .missing(exercise: "linear_forward"), verdict: .threw, waitsFor: "linear_forward"),
      Ending(outcome: .crashed(signal: "SIGILL", message: nil, place: nil), verdict: .crashed),
      Ending(outcome: .timedOut(.wall, seconds: 10), verdict: .timedOut),
      Ending(outcome: .outOfMemory(bytes: 1), verdict: .outOfMemory),
      Ending(outcome: .forbidden(call: "socket"), verdict: .crashed),
      Ending(outcome: .exited(status: 0), verdict: .exitedEarly),
      Ending(outcome: .unreadable("truncated"), verdict: .failed),
      Ending(outcome: .didNotCompile("error"), verdict: .didNotCompile),
      Ending(outcome: .noFile, verdict: .notAttempted),
      Ending(outcome: .graderError("disk full"), verdict: .graderError),
    ])
  func verdicts(_ ending: Ending) throws {
    let exercise = try Sample.exercise("linear_backward")
    let result = Sample.mark(exercise, expected: expected, outcome: ending.outcome)
    #expect(result.verdict == ending.verdict)
    #expect(result.earned == 0)
    #expect(result.waitsFor == ending.waitsFor)
  }

  @Test(
    "keeps what a visible case printed, and nothing of a hidden one", arguments: Visibility.allCases
  )
  func printed(_ visibility: Visibility) throws {
    let exercise = try Sample.exercise("linear_backward", visibility: visibility)
    let printed = Printed(text: "hello", bytes: 5)
    let result = Sample.mark(exercise, expected: expected, outcome: .noFile, printed: printed)
    #expect(result.printed == (visibility == .visible ? printed : .nothing))
  }

  @Test("keeps twenty of the names that there are, where another is missing")
  func names() throws {
    let exercise = try Sample.exercise("linear_backward")
    let names = (1...100_000).map { "n\($0)" }
    let outputs = Record(names.map { Record.Field($0, .number(0)) })
    let result = Sample.mark(exercise, expected: expected, outcome: .returned(outputs))
    for output in result.outputs {
      #expect(output.difference == .missing(known: Array(names.prefix(20))))
    }
  }

  @Test("keeps no outputs that are too large, though it compares them")
  func bounded() throws {
    let exercise = try Sample.exercise("linear_backward")
    let large = NDArray(shape: [1000, 1000], scalars: [Double](repeating: 1, count: 1_000_000))
    let result = Sample.mark(
      exercise, expected: expected, outcome: .returned(["dA_prev": .array(large)]))
    guard case .returned(let kept) = result.outcome else {
      Issue.record("the outcome is still that something was returned")
      return
    }
    #expect(kept["dA_prev"] == .text("an array of shape (1000, 1000), too large to keep"))
    #expect(
      result.outputs[0].difference == .shape(actual: [1000, 1000], expected: [2, 2]))
  }

  @Test("keeps no more of many long names than of anything else")
  func boundedNames() throws {
    let exercise = try Sample.exercise("linear_backward")
    let tail = String(repeating: "x", count: 1000)
    let names = (1...1000).map { "\($0)\(tail)" }
    let outputs = Record(names.map { Record.Field($0, .number(0)) })
    let result = Sample.mark(exercise, expected: expected, outcome: .returned(outputs))
    guard case .returned(let kept) = result.outcome else {
      Issue.record("the outcome is still that something was returned")
      return
    }
    #expect((1...20).contains(kept.fields.count))
    #expect(kept.fields == Array(outputs.fields.prefix(kept.fields.count)))
  }
}
