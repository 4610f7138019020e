import Marking

/// What a student is told about a submission: nothing of hidden cases but names and verdicts.
struct Feedback {
  private let title: String
  private let lead: [String]
  private let exercises: [ExerciseExplanation]

  /// Explains a student's result.
  init(_ student: StudentResult, of result: ClassResult) {
    let assignment = result.assignment
    let points = student.earned?.asPoints ?? "no mark"
    title = "\(assignment.title): \(points) of \(assignment.points.asPoints) points"
    exercises = Explainer(assignment).explain(student.exercises)
    lead =
      [student.displayName] + (student.remark.isEmpty ? [] : [student.remark])
      + student.warnings.map { "Warning: \($0)" } + student.notes
  }

  /// As plain text.
  var text: String {
    ([title] + [lead.map(\.escapedForTerminal).joined(separator: "\n")]
      + exercises.map(TextRenderer().text)).joined(separator: "\n\n") + "\n"
  }

  /// As Markdown.
  var markdown: String {
    (["# \(title.markdown)"] + lead.map(\.markdown) + exercises.map(MarkdownRenderer().text))
      .joined(separator: "\n\n") + "\n"
  }
}
