import ArgumentParser
import Foundation
import Notebook
import Reference

struct Release: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write what a class gets: the notebook and what checks it.",
    discussion: """
      A folder and a .zip, safe to publish: a Swift package of its own, which holds no solution and no \
      hidden case. What exists is never overwritten.
      """)

  @Argument(help: "The assignment's id.")
  var assignment: String

  @Option(
    help: ArgumentHelp("The folder to write into.", valueName: "folder"), completion: .directory)
  var into: String

  @Option(help: "The notebook's format.")
  var format = NotebookFormat.markdown

  func run() throws {
    let (kit, notes) = try KitMaker(Course.assignment(assignment)).kit(format)
    for note in notes { Terminal.error("Note: \(note)") }
    for path in try KitMaker.write(kit, into: into) { Terminal.say("Written: \(path)") }
  }
}
