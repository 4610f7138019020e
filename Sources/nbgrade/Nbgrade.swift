import ArgumentParser
import Foundation
import Grader

/// The command line.
@main
struct Nbgrade: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nbgrade",
    abstract: "Grades Swift exercises behind locks, and names the bug.",
    discussion: """
      An exercise is a stub protocol that a student's file makes `Solution` conform to. Every \
      submission is compiled and run in a sandbox, and what it returns is compared with what the \
      reference returns.

      Exit codes: 0 done; 1 a student is below --fail-under, or a check is not perfect; 2 wrong \
      usage or input; 70 the grader itself failed, and nothing was marked; 129, 130, \
      131 or 143 interrupted.
      """,
    version: SubmissionGrader.version,
    subcommands: [
      Check.self, Grade.self, Show.self, List.self, Convert.self, Release.self, Start.self,
      Validate.self, Weave.self, Doctor.self,
    ])

  static func main() async {
    StandardStreams.open()
    // A file that may not grow is an error to tell, and must not end the grader. Programs that are
    // started do not inherit a handler.
    signal(SIGXFSZ) { _ in }
    let work = Task {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    }
    let interruption = Interruption(cancelling: work)
    do {
      try await work.value
    } catch {
      Exit.end(with: error, signal: interruption.signal)
    }
    Exit.end(with: .success)
  }
}
