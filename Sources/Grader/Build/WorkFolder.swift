import Foundation

/// A folder for one submission's sources and products, gone when the work is done.
struct WorkFolder: Sendable {
  private let root: URL

  /// Makes an empty folder under the system's temporary folder.
  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "nbgrade-\(UUID().uuidString)")
    for folder in [sources, output] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
  }

  /// The folder of the sources.
  var sources: URL { root.appending(path: "source") }
  /// The folder of what is built.
  var output: URL { root.appending(path: "output") }
  /// The submission's shared object.
  var sharedObject: URL { output.appending(path: "Submission.so") }

  /// Removes the folder and all in it.
  func remove() { try? FileManager.default.removeItem(at: root) }
}
