import ArgumentParser
import Foundation
import Grader
import Marking
import Reference
import Weave

struct Weave: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make what students get anew from the reference.",
    discussion: "For the course's staff, in nbgrade's own checkout.")

  @Argument(help: "The assignment's id.")
  var assignment: String

  @Flag(help: "Write nothing; fail if something is stale, and show how.")
  var check = false

  func run() throws {
    let assignment = try Course.assignment(assignment)
    let installation = try Installation.current()
    let starters = try StarterFolder(assignment, installation: installation)
    let stale = try starters.staleFiles()
    guard check else {
      try starters.write(stale)
      print(
        stale.isEmpty
          ? "Nothing was stale." : "Written: \(stale.map(\.name).joined(separator: ", "))")
      return
    }
    for file in stale { print(file.difference) }
    if !stale.isEmpty { throw Exit.unhappy }
  }
}
