import Foundation
import Grader
import Marking
import Notebook
import Page
import Weave

/// What a student gets back beside the files that reports have for everyone: a page, and a Jupyter
/// notebook with the results in it.
struct HandedBack: Sendable {
  private let assignment: Assignment
  private let resources: PageResources

  /// Reads what the assignment's folder holds for pages.
  init(_ assignment: Assignment, installation: Installation) throws {
    self.assignment = assignment
    resources = try PageResources(
      assignment: installation.assignments.appending(path: assignment.id))
  }

  /// The files for each student by the bytes of the name, made on all processors.
  func files(
    _ entries: [ClassFolder.Entry], _ results: [StudentResult]
  ) async -> [[UInt8]: [ReportWriter.StudentFile]] {
    await withTaskGroup(of: ([UInt8], [ReportWriter.StudentFile]).self) { group in
      for (entry, result) in zip(entries, results) {
        group.addTask {
          (entry.nameBytes, files(result, entry))
        }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
  }

  private func files(
    _ student: StudentResult, _ entry: ClassFolder.Entry
  ) -> [ReportWriter.StudentFile] {
    do {
      return try entry.submission.map { files(student, $0) } ?? []
    } catch {
      // The marks stand; what was graded cannot be shown with them.
      return files(student, SubmissionFolder(files: []))
    }
  }

  private func files(
    _ student: StudentResult, _ submission: SubmissionFolder
  ) -> [ReportWriter.StudentFile] {
    // What the files hold now is shown only if it is what was graded.
    let isSame = submission.fingerprint == student.sources
    let shown = isSame ? submission : SubmissionFolder(files: [])
    let page = page(student, shown, warnings: student.warnings + (isSame ? [] : [Self.changed]))
    return [.init(name: "feedback.html", bytes: Array(page.utf8))] + notebook(student, shown)
  }

  private static let changed =
    "The files have changed since they were graded, or cannot be read any more, so that they are "
    + "not shown here."

  /// The student's page; `warnings` are what whoever trusts the marks must know.
  func page(
    _ student: StudentResult, _ submission: SubmissionFolder, warnings: [String] = []
  ) -> String {
    FeedbackPage(
      assignment, student: student.name, versions: student.versions,
      notes: warnings.map { "Warning: \($0)" } + student.notes, results: student.exercises,
      trials: student.cells, files: submission.files, prose: resources
    ).html()
  }

  private func notebook(
    _ student: StudentResult, _ submission: SubmissionFolder
  ) -> [ReportWriter.StudentFile] {
    submission.files.filter { $0.format == .jupyter }.prefix(1).map {
      let reading = Notebook.read([$0], format: .jupyter, exercises: assignment.tangler.exercises)
      let returned = ReturnedNotebook(
        reading.notebook, exercises: Explainer(assignment).explain(student.exercises),
        cells: student.cells)
      return .init(name: "notebook.ipynb", bytes: returned.bytes)
    }
  }
}
