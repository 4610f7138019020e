import Foundation
import Grader
import Marking

/// What the program writes to, and what it may write there.
enum Terminal {
  /// Whether a descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Whether standard output may be coloured: a terminal, and nobody has asked for none.
  static var hasColour: Bool {
    Colour.isWanted(
      isTerminal: isTerminal(STDOUT_FILENO), environment: ProcessInfo.processInfo.environment)
  }

  /// Writes a line to standard output; what in it could command a terminal is an escape.
  static func say(_ message: String) { print(message.escapedForTerminal) }

  /// Writes a line to standard error; what in it could command a terminal is an escape, since names of
  /// students and files stand in messages.
  static func error(_ message: String) {
    write(toStandardError: message.escapedForTerminal + "\n")
  }

  /// Writes to standard error. Where nobody can be told, the work goes on.
  static func write(toStandardError text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
