import Foundation

/// The folder of an assignment's reports; it knows what it wrote and can clear away what it did not.
struct ReportFolder {
  /// The folder's path.
  let path: String
  private var written: Set<String> = []

  /// Reports go to `path`.
  init(path: String) { self.path = path }

  /// Writes a file whole; `name` is its path within the folder.
  mutating func write(_ text: String, to name: String) throws(ReportError) {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a file whole; `name` is its path within the folder.
  mutating func write(_ bytes: [UInt8], to name: String) throws(ReportError) {
    let file = "\(path)/\(name)"
    let folder = (file as NSString).deletingLastPathComponent
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw .cannotWrite(path: folder, reason: error.localizedDescription)
    }
    try WholeFile.write(bytes, to: file)
    written.insert(name)
  }

  /// Keeps a file that an earlier run has written, if it is there.
  mutating func keep(_ name: String) { written.insert(name) }

  /// Removes from `subfolder` the files of that extension that were not written this time.
  func removeOthers(in subfolder: String, extension suffix: String) {
    for name in names(in: subfolder) where name.hasSuffix(".\(suffix)") {
      removeUnlessWritten("\(subfolder)/\(name)")
    }
  }

  /// Removes from each folder in `subfolder` the files of those names that were not written this
  /// time, and the folder itself where nothing is left in it.
  func removeOthers(in subfolder: String, named files: [String]) {
    for name in names(in: subfolder) {
      for file in files { removeUnlessWritten("\(subfolder)/\(name)/\(file)") }
      rmdir("\(path)/\(subfolder)/\(name)")
    }
  }

  private func names(in subfolder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(subfolder)")) ?? []
  }

  private func removeUnlessWritten(_ name: String) {
    if !written.contains(name) { unlink("\(path)/\(name)") }
  }
}
