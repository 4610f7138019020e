import Exercises
import Foundation
import Marking

/// The program that is running.
enum Program {
  /// Its file.
  static var file: URL {
    let path = Bundle.main.executablePath ?? CommandLine.arguments[0]
    return URL(filePath: path).resolvingSymlinksInPath()
  }

  /// The folder that it was built into, with the modules beside it.
  static var built: URL { file.deletingLastPathComponent() }

  /// Writes a line to standard error; what in it could command a terminal is an escape.
  static func say(_ message: String) {
    FileHandle.standardError.write(Data((message.escapedForTerminal + "\n").utf8))
  }

  /// Whether standard output is a terminal.
  static var isOnTerminal: Bool {
    #if os(Windows)
      _isatty(1) != 0
    #else
      isatty(1) == 1
    #endif
  }
}
