import Foundation
import Grader

/// Where reports go; looked at before anything is graded, so that no work is lost.
enum OutputPlace {
  /// Makes the folder, and refuses one that cannot be written to or that holds submissions.
  static func require(_ path: String, outside submissions: String) throws(InputMistake) {
    guard !(real(path) + "/").hasPrefix(real(submissions) + "/") else {
      throw .outputAmongSubmissions(path, submissions: submissions)
    }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .badOutput(path, reason: "the folder cannot be made")
    }
    guard access(path, W_OK | X_OK) == 0 else {
      throw .badOutput(path, reason: String(cString: strerror(errno)))
    }
  }

  /// Refuses a file that cannot be written.
  static func requireFile(_ path: String) throws(InputMistake) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw .badOutput(path, reason: "it is a folder")
    }
    let folder = URL(filePath: path).deletingLastPathComponent().plainPath
    guard access(folder, W_OK | X_OK) == 0 else {
      throw .badOutput(path, reason: String(cString: strerror(errno)))
    }
  }

  // What is there without links, and what is not there yet as it is written.
  private static func real(_ path: String) -> String {
    var there = URL(filePath: path).standardizedFileURL
    var rest: [String] = []
    while !there.exists, there.pathComponents.count > 1 {
      rest.insert(there.lastPathComponent, at: 0)
      there.deleteLastPathComponent()
    }
    let resolved = there.resolvingSymlinksInPath().plainPath
    return ([resolved.last == "/" ? String(resolved.dropLast()) : resolved] + rest)
      .joined(separator: "/")
  }
}
