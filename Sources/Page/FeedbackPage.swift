package import Marking
package import Notebook

/// A student's feedback as one HTML file: the notebook as the student wrote it, and under each exercise
/// what became of it.
///
/// The page loads nothing and runs nothing: no script, no address but `data:`. It says of hidden cases
/// only what their student may know, since ``PageExercise`` holds no more.
package struct FeedbackPage: Sendable {
  /// The assignment's title.
  package let title: String
  /// The student's name.
  package let student: String
  /// The versions of the handout that the notebook says it comes from.
  package let versions: [String]
  /// The points; nil where an exercise could not be marked.
  package let earned: Double?
  /// The most points that can be earned.
  package let possible: Double
  /// What the student should know of the submission as a whole.
  package let notes: [String]
  /// The notebook.
  package let cells: [PageCell]
  /// What became of the exercises, in the assignment's order.
  package let exercises: [PageExercise]
  /// Writes its prose.
  let prose: any ProseRenderer

  package init(
    title: String, student: String, versions: [String] = [], earned: Double?, possible: Double,
    notes: [String] = [], cells: [PageCell], exercises: [PageExercise],
    prose: any ProseRenderer
  ) {
    self.title = title
    self.student = student
    self.versions = versions
    self.earned = earned
    self.possible = possible
    self.notes = notes
    self.cells = cells
    self.exercises = exercises
    self.prose = prose
  }

  /// A student's page from what was graded.
  ///
  /// - Parameters:
  ///   - results: what became of the exercises.
  ///   - trials: what became of the cells that try them.
  ///   - files: the submission's files.
  ///   - prose: writes the notebook's prose.
  package init(
    _ assignment: Assignment, student: String, versions: [String] = [], notes: [String] = [],
    results: [ExerciseResult], trials: [CellResult] = [], files: [NotebookFile],
    prose: any ProseRenderer
  ) {
    let protocols = assignment.exercises.map { ($0.protocolName, $0.id) }
    let explanations = Explainer(assignment).explain(results)
    self.init(
      title: assignment.title, student: student, versions: versions, earned: results.earned,
      possible: results.reduce(0) { $0 + $1.possible }, notes: notes,
      cells: PageCell.all(
        in: files, exercises: Dictionary(protocols) { first, _ in first }, trials: trials),
      exercises: zip(results, explanations).map { PageExercise($0, explanation: $1) },
      prose: prose)
  }
}
