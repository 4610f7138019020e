import Foundation
import Subprocess
import SystemPackage

/// A program to start, with nothing of our environment but what is given.
///
/// It stands in a session of its own; whatever way out is taken, its group is killed and reaped.
package struct Command: Sendable {
  /// The program's absolute path.
  let program: String
  let arguments: [String]
  let environment: Environment
  /// The folder that it starts in; ours where nil.
  let folder: String?

  /// Describes a program to start with an empty environment.
  package init(_ program: String, _ arguments: [String]) {
    self.init(program, arguments, environment: .custom([:]))
  }

  /// Describes a program to start.
  init(
    _ program: String, _ arguments: [String], environment: Environment, folder: String? = nil
  ) {
    self.program = program
    self.arguments = arguments
    self.environment = environment
    self.folder = folder
  }

  /// What a program that has ended leaves.
  package struct Result: Sendable {
    /// How it ended.
    let status: TerminationStatus
    /// What it printed, at most the limit's bytes.
    package let bytes: [UInt8]

    /// The bytes as text.
    package var text: String { String(decoding: bytes, as: UTF8.self) }
    /// Whether it ended by itself with status 0.
    package var isSuccess: Bool { status.isSuccess }
  }

  var configuration: Configuration {
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = [
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))
    ]
    return Configuration(
      executable: .path(FilePath(program)), arguments: Arguments(arguments),
      environment: environment, workingDirectory: folder.map { FilePath($0) },
      platformOptions: options)
  }

  /// Runs the program to its end, and keeps the first `limit` bytes that it prints on either output.
  ///
  /// Past `deadline` it is killed, and the result is nil.
  package func output(limit: Int, deadline: Duration? = nil) async throws -> Result? {
    try await withDeadline(deadline) {
      let result = try await Subprocess.run(
        configuration, input: .none, output: .sequence, error: .combinedWithOutput
      ) { execution in
        var kept: [UInt8] = []
        for try await buffer in execution.standardOutput {
          let room = limit - kept.count
          guard room > 0 else { continue }
          buffer.withUnsafeBytes { kept.append(contentsOf: $0.prefix(room)) }
        }
        return kept
      }
      return Result(status: result.terminationStatus, bytes: result.closureResult)
    }
  }

  /// Runs the program to its end.
  package func output(limit: Int) async throws -> Result {
    guard let result = try await output(limit: limit, deadline: nil) else {
      throw CancellationError()
    }
    return result
  }
}
