import Foundation

/// A folder for what one check makes, gone when it is done.
struct WorkFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "check-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: sources, withIntermediateDirectories: true)
  }

  /// The folder of the sources.
  var sources: URL { url.appending(path: "source") }
  /// The library that the student's code is compiled to.
  var library: URL { url.appending(path: "Submission.so") }

  /// A path for a file of its own.
  func fresh() -> URL { url.appending(path: UUID().uuidString) }

  /// Removes the folder and all in it.
  func remove() { try? FileManager.default.removeItem(at: url) }
}
