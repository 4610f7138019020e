import Foundation
import Subprocess
import SystemPackage

/// How a program ended, and what it printed.
struct Ending: Sendable {
  let status: Int32
  /// Standard output.
  let output: String
  /// Standard error.
  let errors: String

  /// Both, for what may stand on neither.
  var everything: String { output + errors }
}

/// Runs programs to their end.
enum Shell {
  /// Runs a program by its path, or by its name on the search path; a signal counts as 128 and its
  /// number, as in a shell.
  ///
  /// - Parameter environment: what differs from the tests' own; nil takes a variable away.
  static func run(
    _ program: String, _ arguments: [String], in folder: String? = nil,
    environment: [String: String?] = [:]
  ) async throws -> Ending {
    let executable: Executable = program.hasPrefix("/") ? .path(FilePath(program)) : .name(program)
    let place = folder.map { FilePath($0) }
    let changes = environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) }
    let result = try await Subprocess.run(
      executable, arguments: Arguments(arguments),
      environment: .inherit.updating(Dictionary(uniqueKeysWithValues: changes)),
      workingDirectory: place,
      output: .bytes(limit: 64 << 20), error: .bytes(limit: 64 << 20))
    let status: Int32 =
      switch result.terminationStatus {
      case .exited(let code): code
      case .signaled(let signal): 128 + signal
      }
    return Ending(
      status: status,
      output: String(decoding: result.standardOutput, as: UTF8.self),
      errors: String(decoding: result.standardError, as: UTF8.self))
  }
}
