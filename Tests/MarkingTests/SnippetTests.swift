import Exercises
import Testing

@testable import Marking

@Suite("A value in Swift")
struct SnippetTests {
  struct Literal: CustomTestStringConvertible, Sendable {
    let value: Value
    let swift: String
    var testDescription: String { swift }
  }

  @Test(
    "is exact",
    arguments: [
      Literal(
        value: .array([[1, -0.5], [0.1, 1e-300]]), swift: "NDArray([[1.0, -0.5], [0.1, 1e-300]])"),
      Literal(value: .array([1, 2]), swift: "NDArray([1.0, 2.0])"),
      Literal(value: .array([[[1], [2]]]), swift: "NDArray([[[1.0], [2.0]]])"),
      Literal(value: .array(NDArray(2.5)), swift: "NDArray(2.5)"),
      Literal(
        value: .array(NDArray(shape: [0, 2], scalars: [])),
        swift: "NDArray(shape: [0, 2], scalars: [])"),
      Literal(
        value: .array(NDArray(shape: [1, 1, 1, 1], scalars: [3])),
        swift: "NDArray(shape: [1, 1, 1, 1], scalars: [3.0])"),
      Literal(
        value: .array(NDArray([.nan, .infinity, -.infinity, -0.0])),
        swift: "NDArray([.nan, .infinity, -.infinity, -0.0])"),
      Literal(value: .number(0.1 + 0.2), swift: "0.30000000000000004"),
      Literal(value: .integer(-3), swift: "-3"),
      Literal(value: .text("sigmoid"), swift: ".sigmoid"),
      Literal(value: .text("a \"b\"\n\\"), swift: #""a \"b\"\n\\""#),
      Literal(
        value: LinearCache(A: [[1]], W: [[2]], b: [[3]]).value,
        swift: "LinearCache(A: NDArray([[1.0]]), W: NDArray([[2.0]]), b: NDArray([[3.0]]))"),
      Literal(value: .record(["W1": .array([1])]), swift: #"["W1": NDArray([1.0])]"#),
      Literal(value: .record([:]), swift: "[:]"),
      Literal(value: .list([.integer(5), .integer(4)]), swift: "[5, 4]"),
      Literal(value: RandomState.value(seed: 1), swift: "RandomState(seed: 1)"),
    ])
  func literal(_ one: Literal) { #expect(one.value.swiftLiteral == one.swift) }

  @Test("makes the call again")
  func call() throws {
    let exercise = try Sample.exercise("linear_activation_forward")
    let input: Record = [
      "APrev": .array([[1]]), "W": .array([[2]]), "b": .array([[3]]), "activation": .text("relu"),
    ]
    #expect(
      Snippet(exercise.stub, input: input).text == """
        import Exercises

        let APrev = NDArray([[1.0]])
        let W = NDArray([[2.0]])
        let b = NDArray([[3.0]])
        print(try Solution.linearActivationForward(APrev: APrev, W: W, b: b, activation: .relu))
        """)
  }
}
