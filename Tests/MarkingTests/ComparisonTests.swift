import Exercises
import Marking
import Testing

@Suite("Comparison")
struct ComparisonTests {
  private let comparison = Comparison(tolerance: .standard)

  struct Difference: CustomTestStringConvertible, Sendable {
    let actual: Value
    let expected: Value
    let words: String
    var testDescription: String { words }
  }

  @Test(
    "says how values differ",
    arguments: [
      Difference(
        actual: .array([1, 2]), expected: .array([[1], [2]]),
        words: "shape (2,), expected (2, 1)"),
      Difference(
        actual: .array(NDArray(1)), expected: .array([1]), words: "shape (), expected (1,)"),
      Difference(
        actual: .array([1, 2.5, 4]), expected: .array([1, 2, 3]),
        words: "2 of 3 elements differ, by up to 1.0"),
      Difference(
        actual: .array([1, 2.5]), expected: .array([1, 2]),
        words: "1 of 2 elements differs, by up to 0.5"),
      Difference(
        actual: .array([.init(floatLiteral: .nan), 2]), expected: .array([1, 2]),
        words: "1 of 2 elements differs"),
      Difference(
        actual: .number(-0.4), expected: .number(0.4), words: "is -0.4, expected 0.4, off by 0.8"),
      Difference(
        actual: .number(.nan), expected: .number(0.4), words: "is nan, expected 0.4"),
      Difference(
        actual: .array([[0.4]]), expected: .number(0.4),
        words: "is an array of shape (1, 1), expected a number"),
      Difference(
        actual: .integer(1), expected: .integer(2),
        words: "is a whole number, expected a whole number"),
      Difference(
        actual: .list([]), expected: .list([.number(1)]), words: "has 0 elements, expected 1"),
      Difference(
        actual: .list([.number(1), .record(Record(type: "C", [.init("W", .array([1]))]))]),
        expected: .list([.number(1), .record(Record(type: "C", [.init("W", .array([3]))]))]),
        words: "at [1].W: is 1.0, expected 3.0, off by 2.0"),
      Difference(
        actual: .record(["W1": .number(1)]),
        expected: .record(["W1": .number(1), "b1": .number(0)]),
        words: "at .b1: is not there; there are W1"),
    ])
  func differs(_ one: Difference) {
    #expect(comparison.difference(one.actual, one.expected)?.words == one.words)
  }

  struct Same: CustomTestStringConvertible, Sendable {
    let actual: Value
    let expected: Value
    var testDescription: String { "\(actual)" }
  }

  @Test(
    "finds no difference",
    arguments: [
      Same(actual: .array([1, 2]), expected: .array([1, 2])),
      Same(actual: .array([1.000_000_01]), expected: .array([1])),
      Same(actual: .array([]), expected: .array([])),
      Same(actual: .text("relu"), expected: .text("relu")),
      Same(
        actual: .record(["b": .number(2), "a": .number(1), "more": .text("x")]),
        expected: .record(["a": .number(1), "b": .number(2)])),
    ])
  func agrees(_ one: Same) {
    #expect(comparison.difference(one.actual, one.expected) == nil)
  }

  @Test("names five elements at most, and where all that differ stand")
  func namedElements() throws {
    let expected = NDArray(shape: [2, 4], scalars: [Double](repeating: 0, count: 8))
    let actual = NDArray(shape: [2, 4], scalars: (0..<8).map(Double.init))
    guard case .elements(let elements) = comparison.difference(.array(actual), .array(expected))
    else {
      Issue.record("the arrays differ by elements")
      return
    }
    #expect(elements.count == 7)
    #expect(elements.size == 8)
    #expect(elements.first.map(\.index) == [[0, 1], [0, 2], [0, 3], [1, 0], [1, 1]])
    #expect(elements.positions == [1, 2, 3, 4, 5, 6, 7])
    #expect(elements.greatest == 7)
  }
}
