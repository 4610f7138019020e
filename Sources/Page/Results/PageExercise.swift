package import Marking

/// What became of an exercise, as far as its student may know.
package struct PageExercise: Equatable, Sendable {
  /// The points; nil where there is no mark.
  package let earned: Double?
  /// The most points that could be earned.
  package let possible: Double
  /// The exercise in words.
  package let explanation: ExerciseExplanation
  /// The lines of the student's code that something is the matter with.
  package let remarks: [LineRemark]

  /// Takes from a result what its student may know: of hidden cases no crash's place or message.
  package init(_ result: ExerciseResult, explanation: ExerciseExplanation) {
    earned = result.earned
    possible = result.possible
    self.explanation = explanation
    let all = result.cases.flatMap { one -> [LineRemark] in
      // That a file does not compile is no secret of any case.
      if case .didNotCompile = one.outcome { return LineRemark.all(of: one.outcome) }
      return one.visibility == .visible ? LineRemark.all(of: one.outcome) : []
    }
    remarks = all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
