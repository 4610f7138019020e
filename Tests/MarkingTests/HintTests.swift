import Exercises
import Marking
import Testing

@Suite("A hint")
struct HintTests {
  struct Hint: CustomTestStringConvertible, Sendable {
    let actual: Value
    let expected: Value
    let words: String?
    var testDescription: String { words ?? "none for \(actual)" }
  }

  @Test(
    "is given where it is certain",
    arguments: [
      Hint(
        actual: .array([[1, 4], [2, 5], [3, 6]]), expected: .array([[1, 2, 3], [4, 5, 6]]),
        words: "It is the expected array transposed."),
      Hint(
        actual: .array([[1, 3], [2, 4]]), expected: .array([[1, 2], [3, 4]]),
        words: "It is the expected array transposed."),
      Hint(
        actual: .array([1, 2]), expected: .array([[1], [2]]),
        words: "Its numbers are right; only its shape is not: keepdims: true keeps an axis of "
          + "length 1."),
      Hint(
        actual: .array([1, 2, 3, 4]), expected: .array([[1, 2], [3, 4]]),
        words: "Its numbers are right; only its shape is not."),
      Hint(
        actual: .array([[3, 6.6]]), expected: .array([[1, 2.2]]),
        words: "Every element is 3 times what is expected; A has 3 columns."),
      Hint(
        actual: .array([[3.5, 7]]), expected: .array([[1, 2]]),
        words: "Every element is 3.5 times what is expected."),
      Hint(
        actual: .array([[0.5, 1]]), expected: .array([[1, 2]]),
        words: "Every element is what is expected divided by 2; A has 2 rows."),
      Hint(
        actual: .array([[-1, 2]]), expected: .array([[1, -2]]),
        words: "Every element has the wrong sign."),
      Hint(
        actual: .array([[7, 8, 9], [1, 2, 3]]), expected: .array([[0, 8, 9], [1, 2, 3]]),
        words: "It is A, just as it came in."),
      Hint(
        actual: .number(-0.25), expected: .number(0.75),
        words: "It is -0.25, and it can never be less than 0."),
      Hint(
        actual: .number(2.25), expected: .number(0.75),
        words: "It is 3 times what is expected; A has 3 columns."),
      Hint(
        actual: .array([[.init(floatLiteral: .nan), 2]]), expected: .array([[1, 2]]),
        words: "There is a nan in it: it comes from 0 / 0, inf - inf, or the log of a negative "
          + "number."),
      Hint(actual: .number(3.75), expected: .number(0.75), words: nil),
      Hint(actual: .array([[1, 5]]), expected: .array([[1, 2]]), words: nil),
    ])
  func hints(_ hint: Hint) throws {
    let exercise = try Sample.exercise("compute_cost", ranges: ["cost": 0 ... .infinity])
    let result = Sample.mark(
      exercise, input: ["A": .array([[7, 8, 9], [1, 2, 3]])], expected: ["cost": hint.expected],
      outcome: .returned(["cost": hint.actual]))
    let explanation = Explainer([exercise], style: .numpy2).explain(result, of: exercise.id)
    let hints = explanation.paragraphs.compactMap { paragraph in
      if case .hint(let words) = paragraph { words } else { nil }
    }
    if let words = hint.words { #expect(hints.contains(words)) } else { #expect(hints.isEmpty) }
  }

  @Test("finds arrays that begin alike and should not")
  func repeated() throws {
    let exercise = try Sample.exercise("initialize_parameters")
    let result = Sample.mark(
      exercise, input: ["random": RandomState.value(seed: 3), "dims": .list([.integer(2)])],
      expected: ["W1": .array([[1, 2]]), "W2": .array([[3, 4]])],
      outcome: .returned(["W1": .array([[1, 2]]), "W2": .array([[1, 2], [5, 6]])]))
    let text = Sample.text(result, of: exercise)
    #expect(
      text.contains(
        "Hint: It begins with the same numbers as W1: draw both from one generator, made once."))
    #expect(text.contains("  dims = [2]"))
  }

  @Test("of a repeated stream is not given where nothing is drawn")
  func nothingDrawn() throws {
    let exercise = try Sample.exercise("linear_backward")
    let result = Sample.mark(
      exercise, input: ["dZ": .array([[3], [4]])],
      expected: ["dA_prev": .array([[5], [6]]), "db": .array([[3], [4]])],
      outcome: .returned(["dA_prev": .array([[3], [4]]), "db": .array([[3], [4]])]))
    let text = Sample.text(result, of: exercise)
    #expect(text.contains("It is dZ, just as it came in."))
    #expect(!text.contains("generator"))
  }
}
