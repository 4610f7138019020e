import Foundation
import Grader
import Notebook

/// What stands at a path that is to be converted.
enum ConvertSource {
  /// Reads a notebook, or a folder of Swift files.
  static func read(_ path: URL) throws -> (files: [NotebookFile], format: NotebookFormat) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path.plainPath, isDirectory: &isFolder) else {
      throw InputMistake.noPath(path.relativePath)
    }
    if isFolder.boolValue {
      let files = try SubmissionFolder(path).files.filter { $0.name.hasSuffix(".swift") }
      guard !files.isEmpty else { throw InputMistake.noNotebook(path.relativePath) }
      return (files, .swift)
    }
    guard let format = NotebookFormat(fileName: path.lastPathComponent),
      let bytes = try RegularFile.read(path, most: Tangler.largestFile)
    else { throw InputMistake.noNotebook(path.relativePath) }
    return ([NotebookFile(name: path.lastPathComponent, bytes: bytes)], format)
  }
}

/// Files that are written only where nothing stands.
struct NewFiles {
  private let files: [(path: URL, bytes: [UInt8])]

  /// Plans to write files into a folder.
  init(_ files: [NotebookFile], in folder: URL) {
    self.files = files.map { (folder.appending(path: $0.name), $0.bytes) }
  }

  /// Writes all of them, or none if one exists or cannot be written; gives their paths.
  func write() throws -> [String] {
    if let taken = files.first(where: { $0.path.isTaken }) {
      throw InputMistake.exists(taken.path.relativePath)
    }
    var written: [URL] = []
    for (path, bytes) in files {
      do {
        try write(bytes, to: path)
        written.append(path)
      } catch {
        for path in written { try? FileManager.default.removeItem(at: path) }
        throw InputMistake.badOutput(path.relativePath, reason: SystemReason.words(error))
      }
    }
    return files.map(\.path.relativePath)
  }

  private func write(_ bytes: [UInt8], to path: URL) throws {
    let manager = FileManager.default
    let folder = path.deletingLastPathComponent()
    let fresh = folder.appending(path: ".\(UUID().uuidString)")
    defer { try? manager.removeItem(at: fresh) }
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: fresh)
    // It does not take the place of what was made meanwhile.
    try manager.moveItem(at: fresh, to: path)
  }
}

/// What a Jupyter notebook says first.
enum JupyterGuide {
  static let text = """
    **How to run this notebook.** Jupyter has no Swift here, and needs none: if it asks for a kernel, \
    choose *No Kernel*. Edit the cells and save. Then run `swift run check` in this notebook's folder; it \
    runs your cells and says what is right.
    """
}
