import Exercises
import Marking
import Testing

@Suite("An explanation")
struct ExplanationTests {
  private let input: Record = [
    "dZ": .array([[1.62434536, -0.61175641, 0.5]]),
    "cache": LinearCache(A: [[1, 2, 3]], W: [[0.25]], b: [[0]]).value,
  ]
  private let expected: Record = [
    "dA_prev": .array([[1, 2, 3]]), "dW": .array([[6]]), "db": .array([[7]]),
  ]

  @Test("of a wrong output shows call, inputs, expected, actual, and what differs")
  func wrong() throws {
    let exercise = try Sample.exercise("linear_backward")
    let outputs: Record = [
      "dA_prev": .array([[1, 2.5, 4.25]]), "dW": .array([[6]]), "db": .array([[7]]),
    ]
    let result = Sample.mark(
      exercise, input: input, expected: expected, outcome: .returned(outputs),
      printed: Printed(text: "shape: 3\n", bytes: 9))
    #expect(
      Sample.text(result, of: exercise) == """
          ~ one layer: 6.67 of 10 points: dW, db are right; dA_prev is not
                Solution.linearBackward(dZ: dZ, cache: cache)
                     dZ = [[ 1.62434536 -0.61175641  0.5       ]]
                cache.A = [[ 1.  2.  3.]]
                cache.W = [[ 0.25]]
                cache.b = [[ 0.]]
              dA_prev: 2 of 3 elements differ, by up to 1.25
                expected dA_prev = [[ 1.  2.  3.]]
                    your dA_prev = [[ 1.    2.5   4.25]]
              dA_prev[0, 1] is 2.5, expected 2.0, off by 0.5
              dA_prev[0, 2] is 4.25, expected 3.0, off by 1.25
              It printed:
                shape: 3
        """)
  }

  @Test("shows of an array of many short axes the shape alone, of a long one what numpy shows")
  func size() throws {
    let exercise = try Sample.exercise("linear_backward")
    let short = NDArray(
      shape: [Int](repeating: 2, count: 13), scalars: [Double](repeating: 1, count: 8192))
    let long = NDArray(shape: [7, 7, 7, 7], scalars: [Double](repeating: 1, count: 2401))
    let outputs: Record = ["dA_prev": .array(short), "dW": .array(long), "db": .array([[7]])]
    let result = Sample.mark(
      exercise, input: input, expected: expected, outcome: .returned(outputs))
    let text = Sample.text(result, of: exercise)
    let shape = [String](repeating: "2", count: 13).joined(separator: ", ")
    #expect(text.contains("your dA_prev = an array of shape (\(shape)), too large to show"))
    #expect(text.contains("1.  1.  1. ...,  1.  1.  1."))
    #expect(text.utf8.count < 50_000)
  }

  struct Ending: CustomTestStringConvertible, Sendable {
    let outcome: Outcome
    let lines: [String]
    var testDescription: String { "\(outcome)" }
  }

  @Test(
    "says what happened, and what to do",
    arguments: [
      Ending(outcome: .threw("too few rows"), lines: ["one layer: threw an error: too few rows"]),
      Ending(
        outcome: .blank(exercise: "linear_backward"),
        lines: ["one layer: not attempted: the blank is not filled in yet"]),
      Ending(
        outcome: .missing(exercise: "linear_forward"),
        lines: ["one layer: waits for linear_forward: mend that first"]),
      Ending(
        outcome: .missing(exercise: "linear_backward"),
        lines: ["one layer: has no code of its own, only what stands in for missing code"]),
      Ending(
        outcome: .crashed(
          signal: "SIGILL", message: "Fatal error: Index out of range",
          place: Place(file: "linear_backward.swift", line: 12)),
        lines: [
          "one layer: crashed in linear_backward.swift, line 12: Fatal error: Index out of range",
          "The code crashed in linear_backward.swift, line 12 (SIGILL). Swift says:",
          "Fatal error: Index out of range",
        ]),
      Ending(
        outcome: .crashed(signal: "SIGSEGV", message: nil, place: nil),
        lines: ["one layer: crashed: SIGSEGV", "The code crashed (SIGSEGV)."]),
      Ending(
        outcome: .crashed(signal: "SIGKILL", message: nil, place: nil),
        lines: [
          "one layer: crashed: SIGKILL",
          "The code was killed (SIGKILL), as the system does where memory runs out.",
        ]),
      Ending(
        outcome: .timedOut(.processor, seconds: 2),
        lines: [
          "one layer: timed out after 2 s of computing",
          "The code computed for more than 2 s: look for a loop or a recursion that never ends.",
        ]),
      Ending(
        outcome: .timedOut(.wall, seconds: 10),
        lines: [
          "one layer: timed out after 10 s of waiting",
          "The code had not returned after 10 s: "
            + "look for something that waits, such as sleep or readLine.",
        ]),
      Ending(
        outcome: .outOfMemory(bytes: 512 << 20),
        lines: [
          "one layer: out of memory: it took more than 512 MiB",
          "The code took more than 512 MiB of memory: "
            + "look for an array that grows in a loop that never ends.",
        ]),
      Ending(
        outcome: .forbidden(call: "socket"),
        lines: [
          "one layer: stopped: it called socket, which no solution needs",
          "The code called socket. A solution computes and prints, and needs no files, network or "
            + "other programs: take that call out.",
        ]),
      Ending(
        outcome: .exited(status: 3),
        lines: [
          "one layer: ended the whole program with status 3 before it returned",
          "The code ended the whole program with status 3, as exit(3) does: "
            + "return the result instead.",
        ]),
      Ending(
        outcome: .unreadable("cut short"),
        lines: [
          "one layer: what it returned cannot be read: cut short",
          "What the code returned cannot be read: cut short",
        ]),
      Ending(
        outcome: .didNotCompile("linear_backward.swift:3:1: error: no"),
        lines: ["one layer: did not compile", "linear_backward.swift:3:1: error: no"]),
      Ending(
        outcome: .noFile, lines: ["one layer: not attempted: there is no file for this exercise"]),
      Ending(
        outcome: .graderError("disk full"),
        lines: [
          "one layer: grader error, not yours: disk full",
          "The grader failed, not the code: disk full. There is no mark; tell the course's staff.",
        ]),
    ])
  func endings(_ ending: Ending) throws {
    let exercise = try Sample.exercise("linear_backward")
    let result = Sample.mark(exercise, input: input, expected: expected, outcome: ending.outcome)
    let text = Sample.text(result, of: exercise)
    for line in ending.lines { #expect(text.contains(line)) }
  }

  @Test("names what differs within a list of caches")
  func within() throws {
    let exercise = try Sample.exercise("L_model_forward")
    let right = LayerCache(linear: LinearCache(A: [[1]], W: [[2]], b: [[3]]), Z: [[4, 5]])
    let wrong = LayerCache(linear: LinearCache(A: [[1]], W: [[2]], b: [[3]]), Z: [[4, 6]])
    let expected: Record = ["caches": .list([right.value, right.value])]
    let outputs: Record = ["caches": .list([right.value, wrong.value])]
    let result = Sample.mark(exercise, expected: expected, outcome: .returned(outputs))
    let text = Sample.text(result, of: exercise)
    #expect(text.contains("caches[1].Z: 1 of 2 elements differs, by up to 1.0"))
    #expect(text.contains("expected caches[1].Z = [[ 4.  5.]]"))
    #expect(text.contains("your caches[1].Z = [[ 4.  6.]]"))
  }

  @Test("marks the elements that differ, in red on a terminal")
  func marked() throws {
    let exercise = try Sample.exercise("compute_cost")
    let result = Sample.mark(
      exercise, expected: ["cost": .array([[1, 2], [3, 4]])],
      outcome: .returned(["cost": .array([[1, -2], [3, 5]])]))
    let explanation = Explainer([exercise], style: .numpy2).explain(result, of: exercise.id)
    let marked = explanation.paragraphs.flatMap { paragraph -> [String] in
      guard case .value(let figure) = paragraph else { return [] }
      return figure.runs.filter(\.isMarked).map(\.text)
    }
    #expect(marked == ["-2.", "5."])
    #expect(TextRenderer(colour: true).text(explanation).contains("\u{1B}[31m-2.\u{1B}[0m"))
    #expect(!TextRenderer().text(explanation).contains("\u{1B}"))
  }

  @Test("lets nothing of a student's command the terminal")
  func escaped() throws {
    let exercise = try Sample.exercise("compute_cost")
    let nasty = "\u{1B}[2J\u{202E}\u{9B}\r\nnext\u{7}"
    let result = Sample.mark(
      exercise, expected: ["cost": .number(1)],
      outcome: .returned(["cost": .text(nasty), nasty: .number(1)]),
      printed: Printed(text: nasty, bytes: 9))
    let text = Sample.text(result, of: exercise)
    for scalar in ["\u{1B}", "\u{202E}", "\u{9B}", "\r", "\u{7}"] {
      #expect(!text.contains(scalar))
    }
    #expect(text.contains("\\u{1b}[2J\\u{202e}\\u{9b}"))
  }
}
