import Foundation
import Grader
import Marking

/// Where reports go; looked at before anything is graded, so that no work is lost.
enum OutputPlace {
  /// Makes the folder, and refuses one that cannot be one or that holds submissions.
  ///
  /// - Throws: `InputMistake` where the path is wrong, `ReportError` where the machine does not let it be
  ///   written to.
  static func require(_ path: String, outside submissions: String) throws {
    guard !(real(path) + "/").hasPrefix(real(submissions) + "/") else {
      throw InputMistake.outputAmongSubmissions(path, submissions: submissions)
    }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw mistake(path, error)
    }
    guard access(path, W_OK | X_OK) == 0 else {
      throw ReportError.cannotWrite(path: path, reason: SystemReason.words())
    }
  }

  private static func mistake(_ path: String, _ error: any Error) -> any Error {
    guard let number = SystemReason.number(error),
      [EACCES, EPERM, EROFS, ENOSPC, EDQUOT, EIO].contains(number)
    else { return InputMistake.badOutput(path, reason: "the folder cannot be made") }
    return ReportError.cannotWrite(path: path, reason: SystemReason.words(number))
  }

  /// Refuses a JUnit file that cannot be written, or would take the place of something else.
  static func requireFile(_ path: String) throws(InputMistake) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw .badOutput(path, reason: "it is a folder")
    }
    guard JUnitPlace.isFree(URL(filePath: path)) else {
      throw .badOutput(path, reason: "something else stands there")
    }
    let folder = URL(filePath: path).deletingLastPathComponent().plainPath
    guard access(folder, W_OK | X_OK) == 0 else {
      throw .badOutput(path, reason: SystemReason.words())
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
