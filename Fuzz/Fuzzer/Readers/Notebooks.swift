import Exercises
import Grader
import Marking
import Notebook
import Page
import Reference
import Weave

/// A notebook in one file: tangled, shown as a page, handed back, and converted to every format.
func readNotebook(_ bytes: [UInt8], named name: String) {
  read([NotebookFile(name: name, bytes: bytes)])
}

/// A folder of Swift files: a line `//// NAME` begins each.
func readSwiftFolder(_ bytes: [UInt8]) {
  let mark = Array("//// ".utf8)
  var files: [(name: String, bytes: [UInt8])] = [("01_first.swift", [])]
  for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    if line.starts(with: mark) {
      files.append((String(decoding: line.dropFirst(mark.count), as: UTF8.self) + ".swift", []))
    } else {
      files[files.count - 1].bytes += line + [UInt8(ascii: "\n")]
    }
  }
  read(files.map { NotebookFile(name: $0.name, bytes: $0.bytes) })
}

private let assignment: Assignment = {
  guard let assignment = Course.assignments.first else { fatalError("there is no assignment") }
  return assignment
}()

private func read(_ files: [NotebookFile]) {
  let tangled = assignment.tangler.tangle(files)
  _ = tangled.needs
  // Resources of its own: they keep the prose that they have written before.
  let prose = PageResources(mathematics: .empty, figures: .none)
  _ = FeedbackPage(assignment, student: "ada", results: [], files: files, prose: prose).html()
  convert(files)
}

private func convert(_ files: [NotebookFile]) {
  guard let first = files.first, let format = NotebookFormat(fileName: first.name) else { return }
  let exercises = assignment.tangler.exercises
  let notebook = Notebook.read(files, format: format, exercises: exercises).notebook
  _ = ReturnedNotebook(notebook, exercises: [], cells: []).bytes
  for other in NotebookFormat.allCases {
    let written = notebook.files(in: other)
    _ = Notebook.read(written, format: other, exercises: exercises)
  }
}
