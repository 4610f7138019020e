import Foundation

/// The folder of an assignment's reports; it knows what it wrote and can clear away what it did not.
///
/// Files are written beside the reports first. Only when all of them are there do they take the old
/// ones' places, so that a disk which is full leaves the old reports as they were.
struct ReportFolder {
  /// The folder's path.
  let path: String
  private var written: Set<String> = []
  private var waiting: [String] = []

  /// Reports go to `path`, which nobody else writes to; what a killed process left there goes.
  init(path: String) {
    self.path = path
    discard()
  }

  // Where files wait until all are there.
  private var anteroom: String { "\(path)/.writing" }

  /// Writes a file whole; `name` is its path within the folder. It takes its place in ``publish()``.
  mutating func write(_ text: String, to name: String) throws(ReportError) {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a file whole; `name` is its path within the folder. It takes its place in ``publish()``.
  mutating func write(_ bytes: [UInt8], to name: String) throws(ReportError) {
    try makeFolder(of: "\(anteroom)/\(name)")
    try WholeFile.write(bytes, to: "\(anteroom)/\(name)")
    waiting.append(name)
    written.insert(name)
  }

  /// Puts everything that was written into its place.
  mutating func publish() throws(ReportError) {
    for name in waiting {
      let file = "\(path)/\(name)"
      try makeFolder(of: file)
      guard rename("\(anteroom)/\(name)", file) == 0 else { throw .lastSystemError(writing: file) }
    }
    waiting = []
    discard()
  }

  /// Gives up what has not been published.
  func discard() { try? FileManager.default.removeItem(atPath: anteroom) }

  private func makeFolder(of file: String) throws(ReportError) {
    let folder = (file as NSString).deletingLastPathComponent
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw .cannotWrite(path: folder, reason: SystemReason.words(error))
    }
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
