package import Marking

/// All that there is to know about a disputed mark: every case, hidden ones too, with what was
/// given, returned and expected, and Swift that makes the call again. For the staff alone.
package struct DisputedMark: Sendable {
  private let student: StudentResult
  private let assignment: Assignment

  /// Shows the mark of a student.
  package init(_ student: StudentResult, assignment: Assignment) {
    self.student = student
    self.assignment = assignment
  }

  /// The mark in full.
  ///
  /// - Parameter exercises: the ids to show; all where empty.
  package func text(exercises: Set<String> = [], colour: Bool) -> String {
    let shown = student.exercises.filter { exercises.isEmpty || exercises.contains($0.id) }
    let head = "\(student.displayName), \(assignment.title): \(total)"
    let exercises = shown.map { text($0, colour: colour) }
    return ([head] + student.notes.map(\.escapedForTerminal) + exercises)
      .joined(separator: "\n\n") + "\n"
  }

  private var total: String {
    let points = student.earned?.asPoints ?? "no mark"
    let remark = student.remark.isEmpty ? "" : " (\(student.remark))"
    return "\(points) of \(assignment.points.asPoints) points\(remark)"
  }

  private func text(_ exercise: ExerciseResult, colour: Bool) -> String {
    let renderer = TextRenderer(colour: colour)
    let explanation = Explainer(assignment, audience: .instructor).explain(exercise)
    let cases = zip(explanation.cases, exercise.cases).map { words, one in
      renderer.text(words) + "\n" + renderer.text(again(one, of: exercise.id), indent: 6)
    }
    return ([renderer.head(explanation)] + cases).joined(separator: "\n")
  }

  private func again(_ one: CaseResult, of id: String) -> [Paragraph] {
    guard let exercise = assignment.exercise(id) else { return [] }
    return [.text("To make the call again:"), .code(Snippet(exercise.stub, input: one.input).text)]
  }
}
