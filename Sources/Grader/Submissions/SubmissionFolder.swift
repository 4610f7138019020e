package import Foundation
package import Notebook

/// A student's files for one assignment, read whole and never written to.
package struct SubmissionFolder: Sendable {
  /// A file, as it was found, named by its path within the folder.
  package typealias File = NotebookFile

  /// The notebooks and Swift files in the order of their names.
  package let files: [File]
  /// What the student should know: files that were passed over, and why.
  package let notes: [String]

  /// The largest Swift file that is read, in bytes; a notebook may hold pictures.
  static let sourceBytes = 1 << 20
  /// The most files that are read of a student's.
  package static let fileCount = 200
  /// The most bytes that are read of all files together.
  static let totalBytes = 32 << 20
  /// The most files that are named as passed over.
  static let noteCount = 20
  /// How deep folders may nest.
  static let depth = 4

  /// Reads the notebooks and Swift files of a folder, at most `most` of them.
  package init(_ folder: URL, fileCount most: Int = fileCount) {
    var reader = FolderReader(fileCount: most)
    reader.read(folder, path: "", depth: 0)
    files = reader.files.sorted { $0.name.precedes($1.name) }
    let rest = reader.notes.count - Self.noteCount
    notes =
      reader.notes.sorted().prefix(Self.noteCount)
      + (rest > 0 ? ["So were \(rest) more files."] : [])
  }

  /// A hash of the names and the bytes of all files.
  package var fingerprint: String {
    Fingerprint.of(
      files.flatMap { Array("\($0.name)\u{0}\($0.bytes.count)\u{0}".utf8) + $0.bytes })
  }
}

private struct FolderReader {
  let fileCount: Int
  var bytesLeft = SubmissionFolder.totalBytes
  var files: [SubmissionFolder.File] = []
  var notes: [String] = []

  mutating func read(_ folder: URL, path: String, depth: Int) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.plainPath)) ?? []
    // The whole kit was handed in: what it is made of is none of the student's.
    let isKit = names.contains(KitLayout.cases)
    for name in names.sorted(by: { $0.precedes($1) }) where !name.hasPrefix(".") {
      if isKit, KitLayout.isOwn(name) { continue }
      let inner = path.isEmpty ? name : "\(path)/\(name)"
      let url = folder.appending(component: name)
      switch FileKind(url) {
      case .folder where depth >= SubmissionFolder.depth: pass(inner, "it lies too deep in folders")
      case .folder where !url.isOpen: pass(inner, "it cannot be read")
      case .folder: read(url, path: inner, depth: depth + 1)
      case .regular(let size): take(url, inner, size)
      case .other(let kind) where NotebookFormat(fileName: name) != nil:
        pass(inner, "it is \(kind)")
      case .other: break
      }
    }
  }

  private mutating func take(_ url: URL, _ name: String, _ size: Int) {
    guard let format = NotebookFormat(fileName: name) else {
      if Self.isArchive(name) { pass(name, "it is an archive; hand in what is in it") }
      return
    }
    let most = format == .swift ? SubmissionFolder.sourceBytes : Tangler.largestFile
    guard size <= most else { return pass(name, "it is larger than \(most >> 20) MiB") }
    guard files.count < fileCount else { return pass(name, "there are too many") }
    guard size <= bytesLeft else {
      return pass(
        name, "all files together are larger than \(SubmissionFolder.totalBytes >> 20) MiB")
    }
    guard let bytes = RegularFile.read(url, most: most) else {
      return pass(name, "it cannot be read")
    }
    bytesLeft -= bytes.count
    files.append(.init(name: name, bytes: bytes))
  }

  private static func isArchive(_ name: String) -> Bool {
    [".zip", ".tar", ".gz", ".tgz", ".7z", ".rar"].contains { name.lowercased().hasSuffix($0) }
  }

  private mutating func pass(_ name: String, _ reason: String) {
    notes.append("\(name) was passed over: \(reason).")
  }
}
