import ArgumentParser
import Foundation
import Grader
import Marking

/// How the program ends.
enum Exit {
  /// Something asked for is not so: a student is below the bar, a check is not perfect.
  static let unhappy = ExitCode(1)
  /// The command line, or what it names, is wrong.
  static let usage = ExitCode(2)
  /// The grader itself failed.
  static let failure = ExitCode(70)

  /// Somebody has interrupted the work with a signal, as a shell tells it.
  static func interrupted(by signal: Int32) -> ExitCode { ExitCode(128 + signal) }

  /// Ends the process, with a failure if not all that was printed could be.
  static func end(with code: ExitCode) -> Never {
    if let reason = StandardStreams.flush() {
      Terminal.error("nbgrade: cannot write to standard output: \(reason).")
      exit(failure.rawValue)
    }
    exit(code.rawValue)
  }

  /// Says what went wrong, and ends the process.
  ///
  /// - Parameter signal: the signal that has interrupted the work, if one has.
  static func end(with error: any Error, signal: Int32?) -> Never {
    if let code = error as? ExitCode { end(with: code) }
    let isHelp = Nbgrade.exitCode(for: error) == .success
    if isHelp {
      print(Nbgrade.fullMessage(for: error))
      end(with: .success)
    }
    Terminal.error(message(for: error))
    guard error is CancellationError else { end(with: code(for: error)) }
    // A terminal that was closed takes nothing more, which is no failure of its own.
    _ = StandardStreams.flush()
    exit(interrupted(by: signal ?? SIGINT).rawValue)
  }

  private static func message(for error: any Error) -> String {
    if Nbgrade.exitCode(for: error) == .validationFailure { return Nbgrade.fullMessage(for: error) }
    if error is CancellationError { return "nbgrade: interrupted; nothing was written." }
    return "nbgrade: \(error.localizedDescription)"
  }

  private static func code(for error: any Error) -> ExitCode {
    switch error {
    case is GraderError, is ToolchainError, is InstallationError, is SandboxRefusal: failure
    case is InputMistake, is ClassFolderError, is RosterError: usage
    case ReportError.notAResult: usage
    case _ where Nbgrade.exitCode(for: error) == .validationFailure: usage
    default: failure
    }
  }
}

/// Something that the command line names and that is not there.
enum InputMistake: LocalizedError {
  case noAssignment(String, known: [String])
  case noExercise(String, known: [String])
  case noStudents([String], folder: String)
  case noPath(String)
  case nothingToCheck(String, known: [String], notes: [String])
  case badSecret(String)
  case noNotebook(String)
  case exists(String)
  case noResult(String, folder: String)
  case badOutput(String, reason: String)
  case outputAmongSubmissions(String, submissions: String)

  var errorDescription: String? {
    switch self {
    case .noAssignment(let id, let known):
      "There is no assignment \(id). There is \(known.joined(separator: ", "))."
    case .noExercise(let id, let known):
      "There is no exercise \(id). There are \(known.joined(separator: ", "))."
    case .noStudents(let names, let folder):
      "There is no submission of \(names.joined(separator: ", ")) in \(folder)."
    case .noPath(let path): "There is nothing at \(path). Give a folder or a Swift file."
    case .nothingToCheck(let path, let known, let notes):
      "No exercise stands in \(path). A file solves one where it says, for example, "
        + "`extension Solution: \(known.first ?? "…")`."
        + notes.map { "\nNote: \($0.escapedForTerminal)" }.joined()
    case .noResult(let name, let folder):
      "There is no result of \(name) in \(folder). Grade the class first, or give --output."
    case .badOutput(let path, let reason):
      "Cannot write \(path): \(reason). Give a place that can be written to."
    case .outputAmongSubmissions(let path, let submissions):
      "\(path) stands among the submissions in \(submissions), which are never written to. Give "
        + "another folder with --output."
    case .noNotebook(let path):
      "\(path) is no notebook. Give notebook.md, notebook.ipynb, or a folder of Swift files."
    case .exists(let path):
      "\(path) exists, and nothing is overwritten. Move it away, or give another folder."
    case .badSecret(let path): "The secret cannot be read from \(path), or it is empty."
    }
  }
}
