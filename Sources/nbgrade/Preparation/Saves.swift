import Foundation
import Grader

/// Waits for a student's files to change.
struct Saves {
  private let folder: URL
  private var seen: String?

  /// Watches the folder at a path, or the folder that a file stands in.
  init(_ path: URL) {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path.plainPath, isDirectory: &isFolder)
    folder = isFolder.boolValue ? path : path.deletingLastPathComponent()
  }

  /// Returns at once the first time, then after each change.
  mutating func next() async throws {
    while true {
      let now = try SubmissionFolder(folder).fingerprint
      guard now == seen else {
        seen = now
        return
      }
      try await Task.sleep(for: .milliseconds(250))
    }
  }
}
