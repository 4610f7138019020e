import Grader
import Marking
import Notebook
import Weave

/// What a student gets back beside the files that reports have for everyone.
struct HandedBack {
  /// The files.
  let files: [ReportWriter.StudentFile]

  /// Makes them of a student's entry and the results of the class.
  init(_ entry: ClassFolder.Entry, of result: ClassResult) {
    guard let student = result.students.first(where: { $0.name == entry.student }),
      student.state == .graded, let submission = entry.submission
    else {
      files = []
      return
    }
    let explanations = Explainer(result.assignment).explain(student.exercises)
    files = submission.files.filter { NotebookFormat(fileName: $0.name) == .jupyter }.prefix(1).map
    {
      let reading = Notebook.read(
        [$0], format: .jupyter, exercises: result.assignment.tangler.exercises)
      let returned = ReturnedNotebook(
        reading.notebook, exercises: explanations, cells: student.cells)
      return ReportWriter.StudentFile(name: "notebook.ipynb", bytes: returned.bytes)
    }
  }
}
