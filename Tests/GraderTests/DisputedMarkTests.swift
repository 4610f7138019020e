import Testing

@testable import Grader

@Suite("A disputed mark")
struct DisputedMarkTests {
  @Test("is shown with hidden cases and Swift that makes the call again")
  func everything() {
    let student = SampleClass.student("ada", SampleClass.outcomes[1])
    let mark = DisputedMark(student, assignment: SampleClass.assignment)
    let text = mark.text(exercises: ["linear_forward"], colour: false)
    for part in [
      "ada, A *sample*: 8 of 20 points", "~ linear_forward: 4 of 10 points",
      "✗ m = 1 (hidden): 0 of 2 points: Z, cache are not right",
      "Z: shape (1, 1), expected (1, 2)", "let A = NDArray([[8675309.0]])",
      "print(try Solution.linearForward(A: A, W: W, b: b))", "right: Z = [[ 1.  2.]]",
    ] { #expect(text.contains(part)) }
    #expect(!text.contains("compute_cost"))
  }
}
