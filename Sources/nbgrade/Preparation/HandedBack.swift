import Foundation
import Grader
import Marking
import Notebook
import Page
import Weave

/// What a student gets back beside the files that reports have for everyone: a page, and a Jupyter
/// notebook with the results in it.
struct HandedBack {
  private let assignment: Assignment
  private let resources: PageResources

  /// Reads what the assignment's folder holds for pages.
  init(_ assignment: Assignment, installation: Installation) throws {
    self.assignment = assignment
    resources = try PageResources(
      assignment: installation.assignments.appending(path: assignment.id))
  }

  /// The files for a student.
  func files(_ student: StudentResult, _ submission: SubmissionFolder) -> [ReportWriter.StudentFile]
  {
    let page = page(student, submission)
    return [.init(name: "feedback.html", bytes: Array(page.utf8))] + notebook(student, submission)
  }

  /// The student's page.
  func page(_ student: StudentResult, _ submission: SubmissionFolder) -> String {
    FeedbackPage(
      assignment, student: student.name, versions: student.versions, notes: student.notes,
      results: student.exercises, trials: student.cells, files: submission.files,
      prose: resources
    ).html()
  }

  private func notebook(
    _ student: StudentResult, _ submission: SubmissionFolder
  ) -> [ReportWriter.StudentFile] {
    let explanations = Explainer(assignment).explain(student.exercises)
    return submission.files.filter { $0.format == .jupyter }.prefix(1).map {
      let reading = Notebook.read([$0], format: .jupyter, exercises: assignment.tangler.exercises)
      let returned = ReturnedNotebook(
        reading.notebook, exercises: explanations, cells: student.cells)
      return .init(name: "notebook.ipynb", bytes: returned.bytes)
    }
  }
}
