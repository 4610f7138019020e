import Foundation

/// The machine's own files, as seen under a root: another root stands for another machine in tests.
package struct Machine: Sendable {
  /// The folder that stands for `/`.
  let root: String
  /// The environment of this process.
  let environment: [String: String]

  package init(
    root: String = "", environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    self.root = root
    self.environment = environment
  }

  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root + path)
  }

  /// The file's text without the white space around it; nil where it cannot be read.
  func text(_ path: String) -> String? {
    let bytes = FileManager.default.contents(atPath: root + path)
    return bytes.map {
      String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }

  func number(_ path: String) -> Int? {
    text(path).flatMap { Int($0) }
  }
}
