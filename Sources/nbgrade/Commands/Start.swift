import ArgumentParser
import Foundation
import Notebook
import Reference

struct Start: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the kit of one student, with the name on it.",
    discussion: """
      As `nbgrade release` does. --from takes the student's code out of an older kit or notebook. What \
      exists is never overwritten.
      """)

  @Argument(help: "The assignment's id.")
  var assignment: String

  @Option(help: ArgumentHelp("The student's name.", valueName: "name"))
  var student: String

  @Option(
    help: ArgumentHelp("The folder to write into.", valueName: "folder"), completion: .directory)
  var into: String

  @Option(help: "The notebook's format.")
  var format = NotebookFormat.markdown

  @Option(
    help: ArgumentHelp("An older kit or notebook with the student's code.", valueName: "old"),
    completion: .file())
  var from: String?

  func run() throws {
    let maker = try KitMaker(Course.assignment(assignment))
    let (kit, notes) = try maker.kit(format, student: student, from: from)
    for note in notes { Terminal.error("Note: \(note)") }
    for path in try KitMaker.write(kit, into: into) { Terminal.say("Written: \(path)") }
  }
}
