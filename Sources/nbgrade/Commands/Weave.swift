import ArgumentParser
import Foundation
import Grader
import Marking
import Reference
import Weave

struct Weave: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make what students get anew from the reference.",
    discussion: """
      Starter files, the notebook's starter cells and its expected outputs come from the reference, \
      and are refreshed in place; its formulas are converted for pages. For the course's staff, in \
      nbgrade's own checkout.
      """)

  @Argument(help: "The assignment's id.")
  var assignment: String

  @Flag(help: "Write nothing; fail if something is stale, and show how.")
  var check = false

  func run() async throws {
    let assignment = try Course.assignment(assignment)
    let preparation = try await Preparation()
    let folder = try HandoutFolder(assignment, installation: preparation.installation)
    var options = GradeOptions()
    options.includesHidden = false
    let grader = try await preparation.grader(assignment, options: options)
    let notebook = try await folder.staleNotebook(grader)
    let stale =
      try folder.staleStarters() + [notebook, folder.staleMathematics()].compactMap { $0 }
    if check {
      for file in stale { print(file.difference) }
      if !stale.isEmpty { throw Exit.unhappy }
    } else {
      for file in stale {
        try file.write()
        print("Written: \(file.path.relativePath)")
      }
    }
    if stale.isEmpty && !check { print("Nothing was stale.") }
  }
}
