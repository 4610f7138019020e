import Foundation

/// A folder for one submission's sources and products, gone when the work is done.
struct WorkFolder: Sendable {
  private static let prefix = "nbgrade-work-"
  private let root: HeldFolder
  private let sourcesName: String

  /// Makes an empty folder under the system's temporary folder.
  ///
  /// - Parameter key: stands in the path of the sources, so that only the compiler can name one of them
  ///   in a message: a hash of what they are made from, which they can hold no more than any text can
  ///   hold its own.
  init(key: String = "source") throws(GraderError) {
    sourcesName = String(key.prefix(32))
    root = try HeldFolder(in: FileManager.default.temporaryDirectory, prefix: Self.prefix)
    for folder in [sources, output] where mkdir(folder.plainPath, 0o755) != 0 {
      let error = errno
      root.remove()
      throw .cannotStore(folder.plainPath, error)
    }
  }

  /// The folder of the sources.
  var sources: URL { root.url.appending(path: sourcesName) }
  /// The folder of what is built.
  var output: URL { root.url.appending(path: "output") }
  /// The submission's shared object.
  var sharedObject: URL { output.appending(path: "Submission.so") }

  /// Removes the folder and all in it.
  func remove() { root.remove() }

  /// Removes the folders that were left by graders which were killed.
  static func removeAbandoned() {
    HeldFolder.removeAbandoned(in: FileManager.default.temporaryDirectory, prefix: prefix)
  }
}
