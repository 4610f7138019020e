import ArgumentParser
import Foundation
import Grader
import Marking
import Notebook
import Reference

struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Change a notebook's format, and keep the code in it.",
    discussion: """
      NOTEBOOK is notebook.md, notebook.ipynb, or a folder of NN_exercise.swift files. What exists is \
      never overwritten.
      """)

  @Argument(help: "A notebook, or a folder of Swift files.", completion: .file())
  var notebook: String

  @Option(help: "The new format.")
  var to: NotebookFormat

  @Option(
    help: ArgumentHelp(
      "Where the new files go; beside the notebook if left out.", valueName: "folder"),
    completion: .directory)
  var into: String?

  func run() throws {
    let source = URL(filePath: notebook)
    let (files, format) = try ConvertSource.read(source)
    let exercises = Course.assignments.map(\.tangler.exercises).reduce(into: [:]) {
      $0.merge($1) { first, _ in first }
    }
    let converted = convert(
      files, from: format, to: to, exercises: exercises, guide: JupyterGuide.text)
    for note in converted.notes { Terminal.error("Note: \(note)") }
    let folder = into.map { URL(filePath: $0) } ?? source.deletingLastPathComponent()
    for path in try NewFiles(converted.files, in: folder).write() {
      Terminal.say("Written: \(path)")
    }
  }
}

extension NotebookFormat: ExpressibleByArgument {}
