import Exercises
import Marking
import Testing

/// Exercises and marks to try the marking with.
enum Sample {
  /// The exercise with that id, with a case of ten points.
  static func exercise(
    _ id: String, namingNotes: [String: String] = [:], ranges: [String: ClosedRange<Double>] = [:],
    uses: [String] = [], weights: [String: Double] = [:],
    visibility: Visibility = .visible
  ) throws -> Exercise {
    let stub = try #require(DeepNeuralNetwork.stubs.first { $0.id == id })
    return Exercise(
      stub, uses: uses, weights: weights, namingNotes: namingNotes, ranges: ranges,
      cases: [Case("one layer", visibility, points: 10, seed: 1) { _ in [:] }])
  }

  /// The mark of a case of `exercise` that ended with `outcome`.
  static func mark(
    _ exercise: Exercise, input: Record = [:], expected: Record, outcome: Outcome,
    printed: Printed = .nothing
  ) -> CaseResult {
    Marker(exercise).mark(
      exercise.cases[0], input: input, expected: expected, outcome: outcome, printed: printed)
  }

  /// The mark's explanation for a student, as plain text in numpy 1.13's style.
  static func text(_ result: CaseResult, of exercise: Exercise) -> String {
    let explainer = Explainer([exercise], style: .numpy113)
    return TextRenderer().text(explainer.explain(result, of: exercise.id))
  }
}
