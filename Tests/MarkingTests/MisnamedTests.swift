import Exercises
import Marking
import Testing

@Suite("A right array under a wrong name")
struct MisnamedTests {
  private let expected: Record = [
    "dA0": .array([[1, 2]]), "dA1": .array([[3, 4]]), "db1": .array([[0], [0]]),
  ]

  private func differences(_ outputs: Record) throws -> [Difference?] {
    let exercise = try Sample.exercise(
      "L_model_backward", namingNotes: ["dA": "Layer 1 hands on dA0."])
    return Sample.mark(exercise, expected: expected, outcome: .returned(outputs))
      .outputs.map(\.difference)
  }

  @Test("is told with the course's note, and earns nothing")
  func older() throws {
    let found = try differences([
      "dA1": .array([[1, 2]]), "dA2": .array([[3, 4]]), "db1": .array([[0], [0]]),
    ])
    #expect(found[0] == .misnamed(found: "dA1", note: "Layer 1 hands on dA0."))
    #expect(found[1] == .misnamed(found: "dA2", note: "Layer 1 hands on dA0."))
    #expect(found[2] == nil)
    #expect(
      found[0]?.words
        == "is not right, but dA1 holds just what should stand here. Layer 1 hands on dA0.")
  }

  @Test("is told without the note where that is about other names")
  func otherFamily() throws {
    let found = try differences(["dA0": .array([[9, 9]]), "dW0": .array([[3, 4]])])
    #expect(found[1] == .misnamed(found: "dW0", note: "Layer 1 hands on dA0."))
    let exercise = try Sample.exercise("L_model_backward", namingNotes: ["dA": "About dA."])
    let result = Sample.mark(
      exercise, expected: ["dW1": .array([[1, 2]])],
      outcome: .returned(["dW2": .array([[1, 2]])]))
    #expect(result.outputs[0].difference == .misnamed(found: "dW2", note: nil))
  }

  @Test("is not claimed where the other array is right under its own name")
  func bothRight() throws {
    let exercise = try Sample.exercise("L_model_backward")
    let twins: Record = ["dA0": .array([[1, 2]]), "dA1": .array([[1, 2]])]
    let outputs: Record = ["dA0": .array([[9, 9]]), "dA1": .array([[1, 2]])]
    let result = Sample.mark(exercise, expected: twins, outcome: .returned(outputs))
    #expect(result.outputs[0].difference?.words == "2 of 2 elements differ, by up to 8.0")
  }

  @Test("is not claimed of zeros")
  func zeros() throws {
    let found = try differences(["db9": .array([[0], [0]])])
    #expect(found[2] == .missing(known: ["db9"]))
  }
}
