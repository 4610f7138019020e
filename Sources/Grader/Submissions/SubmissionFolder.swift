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

  /// The largest file that is read of each format, in bytes; Jupyter's may hold pictures.
  static func largest(_ format: NotebookFormat) -> Int {
    switch format {
    case .swift: 1 << 20
    case .markdown: 4 << 20
    case .jupyter: Tangler.largestFile
    }
  }

  /// The most bytes that are read of a student's files together.
  static let bytes = 32 << 20
  /// The most files that are read of a student's.
  package static let fileCount = 200
  /// The most files that are named as passed over.
  static let noteCount = 20
  /// How deep folders may nest.
  static let depth = 4

  /// Reads the notebooks and Swift files of a folder, at most `most` of them.
  package init(_ folder: URL, fileCount most: Int = fileCount) throws(ReadingError) {
    var reader = FolderReader(fileCount: most)
    if let open = try OpenFolder(folder) { try reader.read(open, path: "", depth: 0) }
    self.init(reader)
  }

  /// Reads the notebooks and Swift files of a folder that is held open.
  init(_ folder: borrowing OpenFolder) throws(ReadingError) {
    var reader = FolderReader(fileCount: Self.fileCount)
    try reader.read(folder, path: "", depth: 0)
    self.init(reader)
  }

  private init(_ reader: FolderReader) {
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
  var files: [SubmissionFolder.File] = []
  var notes: [String] = []
  private var bytesLeft = SubmissionFolder.bytes

  init(fileCount: Int) { self.fileCount = fileCount }

  mutating func read(
    _ folder: borrowing OpenFolder, path: String, depth: Int
  ) throws(ReadingError) {
    let names = try folder.names
    // The whole kit was handed in: what it is made of is none of the student's.
    let isKit = names.contains(KitLayout.cases)
    for name in names where !name.hasPrefix(".") {
      if isKit, KitLayout.isOwn(name) { continue }
      let inner = path.isEmpty ? name : "\(path)/\(name)"
      switch try folder.kind(of: name) {
      case .folder where depth >= SubmissionFolder.depth: pass(inner, "it lies too deep in folders")
      case .folder:
        if let open = try folder.folder(name) {
          try read(open, path: inner, depth: depth + 1)
        } else {
          pass(inner, "it cannot be read")
        }
      case .regular(let size): try take(name, of: folder, inner, size)
      case .other(let kind) where NotebookFormat(fileName: name) != nil:
        pass(inner, "it is \(kind)")
      case .other: break
      }
    }
  }

  private mutating func take(
    _ name: String, of folder: borrowing OpenFolder, _ path: String, _ size: Int
  ) throws(ReadingError) {
    guard let format = NotebookFormat(fileName: name) else {
      if Self.isArchive(name) { pass(path, "it is an archive; hand in what is in it") }
      return
    }
    let most = SubmissionFolder.largest(format)
    guard size <= most else { return pass(path, "it is larger than \(most >> 20) MiB") }
    guard files.count < fileCount else { return pass(path, "there are too many") }
    guard size <= bytesLeft else {
      return pass(path, "all files together are larger than \(SubmissionFolder.bytes >> 20) MiB")
    }
    guard let bytes = try folder.bytes(of: name, most: min(most, bytesLeft)) else {
      return pass(path, "it cannot be read")
    }
    bytesLeft -= bytes.count
    files.append(.init(name: path, bytes: bytes))
  }

  private static func isArchive(_ name: String) -> Bool {
    [".zip", ".tar", ".gz", ".tgz", ".7z", ".rar"].contains { name.lowercased().hasSuffix($0) }
  }

  private mutating func pass(_ name: String, _ reason: String) {
    notes.append("\(name) was passed over: \(reason).")
  }
}
