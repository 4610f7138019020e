/// What a student is told of a check, by `nbgrade check` and the kit alike.
package struct CheckText: Sendable {
  private let explainer: Explainer
  private let exercises: [ExerciseResult]
  private let cells: [CellResult]
  private let notes: [String]
  private let hiddenPoints: Double

  /// Puts a check's results together.
  ///
  /// - Parameters:
  ///   - hiddenPoints: what cases decide that the student cannot see, of these exercises
  package init(
    _ explainer: Explainer, exercises: [ExerciseResult], cells: [CellResult], notes: [String],
    hiddenPoints: Double
  ) {
    self.explainer = explainer
    self.exercises = exercises
    self.cells = cells
    self.notes = notes
    self.hiddenPoints = hiddenPoints
  }

  private var cases: [CaseResult] { exercises.flatMap(\.cases) }

  /// Whether every case passes.
  package var isPerfect: Bool { cases.allSatisfy { $0.verdict == .passed } }

  /// The report, exercise by exercise.
  package func text(colour: Bool) -> String {
    let renderer = TextRenderer(colour: colour)
    let explained = explainer.explain(exercises).map(renderer.text)
    return (before + explained + after + [summary]).joined(separator: "\n")
  }

  /// What stands above the exercises: a line or more each.
  package var before: [String] { notes.map { "Note: \($0.escapedForTerminal)" } }

  /// What stands below the exercises: the cells that went wrong.
  package var after: [String] {
    cells.compactMap(\.complaint).map { "Note: \($0.escapedForTerminal)" }
  }

  /// The exercises in words.
  package var explanations: [ExerciseExplanation] { explainer.explain(exercises) }

  /// `40 of 40 visible cases pass; cases that you can't see here decide 40 more points`
  package var summary: String {
    let passed = cases.count { $0.verdict == .passed }
    let rest =
      hiddenPoints > 0
      ? "; cases that you can't see here decide \(hiddenPoints.asPoints) more points" : ""
    return "\(passed) of \(cases.count) visible cases pass\(rest)"
  }
}
