import Exercises
import Marking
import Testing

@Suite("An explanation of a submission")
struct SubmissionExplanationTests {
  private func exercises() throws -> [Exercise] {
    [
      try Sample.exercise("linear_forward"),
      try Sample.exercise("linear_activation_forward", uses: ["linear_forward"]),
      try Sample.exercise("compute_cost"),
    ]
  }

  private func result(
    _ exercise: Exercise, _ outcome: Outcome, waitsFor: String? = nil
  ) -> ExerciseResult {
    ExerciseResult(
      id: exercise.id, possible: 10,
      cases: [Sample.mark(exercise, expected: ["Z": .array([[1, 2]])], outcome: outcome)],
      file: "\(exercise.id).swift", waitsFor: waitsFor)
  }

  @Test("shows the first broken exercise in full, and a line of what waits for it")
  func waiting() throws {
    let exercises = try exercises()
    let results = [
      result(exercises[0], .didNotCompile("linear_forward.swift:3:1: error: no")),
      result(
        exercises[1], .missing(exercise: "linear_forward"), waitsFor: "linear_forward"),
      result(exercises[2], .returned(["Z": .array([[1, 2]])])),
    ]
    let text = Explainer(exercises, style: .numpy2).explain(results).map(TextRenderer().text)
    #expect(
      text == [
        """
        ✗ linear_forward: 0 of 10 points: did not compile  (linear_forward.swift)
          The file does not compile. The compiler says:
            linear_forward.swift:3:1: error: no
        """,
        "✗ linear_activation_forward: 0 of 10 points: waits for linear_forward: mend that first"
          + "  (linear_activation_forward.swift)",
        """
        ✓ compute_cost: 10 of 10 points  (compute_cost.swift)
          ✓ one layer: passed
        """,
      ])
  }

  @Test("says of a stand-in that it waits for nobody")
  func standIn() throws {
    let exercise = try exercises()[0]
    let explanation = Explainer([exercise], style: .numpy2)
      .explain(result(exercise, .missing(exercise: exercise.id)))
    #expect(
      TextRenderer().text(explanation) == """
        ✗ linear_forward: 0 of 10 points: threw  (linear_forward.swift)
          Solution has what stands in for missing code, and no code of its own: conform to the \
        exercise's own protocol, and write its function.
        """)
  }

  @Test("keeps what uses a wrong exercise short")
  func shadow() throws {
    let exercises = try exercises()
    let results = exercises.map { result($0, .returned(["Z": .array([[1, 5]])])) }
    let explanations = Explainer(exercises, style: .numpy2).explain(results)
    #expect(explanations.map { $0.cases[0].paragraphs.isEmpty } == [false, true, false])
    #expect(
      explanations[1].paragraphs == [
        .hint("It uses linear_forward, which is not right yet: mend that first.")
      ])
  }

  @Test("finds a solution that draws from a generator of its own")
  func ownGenerator() throws {
    let stub = try #require(DeepNeuralNetwork.stubs.first)
    let cases = [1, 4].map { seed in
      Case("seed \(seed)", .visible, points: 5, seed: seed) { _ in
        ["random": RandomState.value(seed: seed)]
      }
    }
    let exercise = Exercise(stub, cases: cases)
    let results = cases.map { one in
      let input = one.input()
      return Marker(exercise).mark(
        one, input: input, expected: ["W1": .array(NDArray([[Double(one.seed), 2]]))],
        outcome: .returned(["W1": .array([[1, 2]])]))
    }
    let explanation = Explainer([exercise], style: .numpy2).explain(
      ExerciseResult(id: exercise.id, possible: 10, cases: results))
    #expect(
      explanation.paragraphs == [
        .hint(
          "Only seed 1 gives the right numbers: draw from random, the generator that is passed "
            + "in, not from a RandomState(seed: 1) of your own.")
      ])
  }
}
