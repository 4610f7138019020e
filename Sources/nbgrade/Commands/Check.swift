import ArgumentParser
import Foundation
import Grader
import Marking
import Notebook
import Reference

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check your own solution against the cases that you may see.",
    discussion: """
      PATH is the folder with your files, or one of the files. It is your own code, so that where \
      neither bubblewrap nor Landlock works the limits alone hold it.
      """)

  @Argument(help: "Your folder, or one of your files.", completion: .file())
  var path = "."

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("Check these exercises alone.", valueName: "id"))
  var exercise: [String] = []

  @Option(help: "The assignment's id; found by what your files solve if you leave it out.")
  var assignment: String?

  @Option(help: ArgumentHelp("Write the results as JUnit XML too.", valueName: "file"))
  var junit: String?

  @Flag(help: "Write the results as a page too, and open it on a desktop.")
  var html = false

  @Flag(help: "Check again after each save, until you press Ctrl-C.")
  var watch = false

  @OptionGroup(title: "Limits") var limits: LimitOptions

  func run() async throws {
    if let junit { try OutputPlace.requireFile(junit) }
    guard watch else { return try await check() }
    var saves = Saves(URL(filePath: path))
    var isFirst = true
    while true {
      try await saves.next()
      do {
        defer { isFirst = false }
        try await check(opensPage: isFirst)
      } catch let code as ExitCode where code == Exit.unhappy {
        // That something is not right yet is why one watches.
      } catch let mistake as InputMistake {
        Terminal.error("nbgrade: \(mistake.localizedDescription)")
      }
      print("Waiting for the next save; Ctrl-C ends this.")
      fflush(nil)
    }
  }

  private func check(opensPage: Bool = true) async throws {
    let started = Date()
    let target = try CheckTarget(path: path, assignment: assignment)
    var options = limits.gradeOptions
    options.includesHidden = false
    options.exercises = try target.assignment.exercises(named: exercise) ?? target.exercises
    let preparation = try await Preparation()
    let grader = try await preparation.grader(
      target.assignment, options: options, otherwise: SandboxKind.none)
    let result = await grader.grade(target.folder, student: target.name)
    try Task.checkCancellation()
    let newer = grader.handouts.newer(than: result.versions)
    let report = CheckReport(result, target.assignment, notes: [newer].compactMap(\.self))
    print(report.text(colour: Terminal.hasColour))
    if let junit {
      let whole = grader.classResult([result], started: started, seconds: result.seconds)
      try JUnitFile(result, of: whole).write(to: junit)
    }
    if html {
      let handedBack = try HandedBack(target.assignment, installation: preparation.installation)
      try CheckPage(handedBack.page(result, try SubmissionFolder(target.folder)))
        .show(opens: opensPage)
    }
    if result.earned == nil { throw Exit.failure }
    if !report.isPerfect { throw Exit.unhappy }
  }
}
