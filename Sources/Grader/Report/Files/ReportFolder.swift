import CSeccomp
import Foundation

/// The folder of an assignment's reports; it knows what it wrote and can clear away what it did not.
///
/// Everything is done to a draft, a copy of the folder beside it. The two trade places at once, so that
/// whoever reads finds the old reports or the new ones, wherever a disk fills up or a process is killed.
struct ReportFolder {
  /// The folder's path.
  let path: String
  private let draft: String
  /// Where the draft is copied to if something is mounted on the folder.
  private var inner: String { "\(path)/.new" }
  private var written: Set<String> = []
  private var removed: Set<String> = []

  /// Reports go to `path`, which nobody else writes to; what a killed process left beside it goes.
  init(path: String) throws(ReportError) {
    // A link to a folder elsewhere stays where it is.
    self.path = URL(filePath: path).resolvingSymlinksInPath().plainPath
    let name = (self.path as NSString).lastPathComponent
    draft = "\(Self.parent(of: self.path))/.\(name).new"
    discard()
    try makeFolder(self.path)
    try copy()
  }

  /// Writes a file whole; `name` is its path within the folder. It takes its place in ``publish()``.
  mutating func write(_ text: String, to name: String) throws(ReportError) {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a file whole; `name` is its path within the folder. It takes its place in ``publish()``.
  mutating func write(_ bytes: [UInt8], to name: String) throws(ReportError) {
    do throws(ReportError) {
      try makeFolder(Self.parent(of: "\(draft)/\(name)"))
      try WholeFile.write(bytes, to: "\(draft)/\(name)")
    } catch {
      throw error.naming("\(path)/\(name)")
    }
    written.insert(name)
  }

  /// Keeps a file that an earlier run has written, if it is there.
  mutating func keep(_ name: String) { written.insert(name) }

  /// Removes from `subfolder` the files of that extension that were not written this time.
  mutating func removeOthers(
    in subfolder: String, extension suffix: String
  ) throws(ReportError) {
    for name in names(in: subfolder) where name.hasSuffix(".\(suffix)") {
      try removeUnlessWritten("\(subfolder)/\(name)")
    }
  }

  /// Removes from each folder in `subfolder` the files of those names that were not written this
  /// time, and the folder itself where nothing is left in it.
  mutating func removeOthers(in subfolder: String, named files: [String]) throws(ReportError) {
    for name in names(in: subfolder) {
      for file in files { try removeUnlessWritten("\(subfolder)/\(name)/\(file)") }
      rmdir("\(draft)/\(subfolder)/\(name)")
    }
  }

  /// Puts the draft in the folder's place.
  func publish() throws(ReportError) {
    try Self.writeThrough(draft)
    switch nbgrade_exchange(draft, path) {
    case 0: break
    // Not every file system can do it, and none where a disk is mounted on the folder.
    case EINVAL, ENOSYS, EOPNOTSUPP, EXDEV, EBUSY: try publishOneByOne()
    case let error: throw .cannotWrite(path: path, reason: SystemReason.words(error))
    }
    discard()
  }

  /// Gives up what has not been published.
  func discard() {
    for folder in [draft, inner] { try? FileManager.default.removeItem(atPath: folder) }
  }
}

extension ReportFolder {
  // Whose files are of another user's, or where the file system knows no links, they are copied.
  private func copy() throws(ReportError) {
    let manager = FileManager.default
    if (try? manager.linkItem(atPath: path, toPath: draft)) != nil { return }
    discard()
    do {
      try manager.copyItem(atPath: path, toPath: draft)
    } catch {
      discard()
      throw .cannotWrite(path: path, reason: SystemReason.words(error))
    }
  }

  // A name may reach the disk before what is in the file does: where the power fails between the two,
  // new reports would stand there empty.
  private static func writeThrough(_ folder: String) throws(ReportError) {
    let error = nbgrade_write_through(folder)
    guard error == 0 else { throw .cannotWrite(path: folder, reason: SystemReason.words(error)) }
  }

  private func makeFolder(_ folder: String) throws(ReportError) {
    if mkdir(folder, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT else { throw .lastSystemError(writing: folder) }
    try makeFolder(Self.parent(of: folder))
    guard mkdir(folder, 0o755) == 0 else { throw .lastSystemError(writing: folder) }
  }

  private static func parent(of path: String) -> String {
    (path as NSString).deletingLastPathComponent
  }

  private func names(in subfolder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: "\(draft)/\(subfolder)")) ?? []
  }

  private mutating func removeUnlessWritten(_ name: String) throws(ReportError) {
    if written.contains(name) { return }
    if unlink("\(draft)/\(name)") == 0 {
      removed.insert(name)
    } else if errno != ENOENT {
      throw .lastSystemError(writing: "\(path)/\(name)")
    }
  }

  // Two mounts of one disk look alike, so that only trying tells.
  private func draftOnSameDisk() throws(ReportError) -> String {
    let probe = "\(draft)/.probe"
    mkdir(probe, 0o755)
    if rename(probe, inner) == 0 {
      rmdir(inner)
      return draft
    }
    do {
      try FileManager.default.copyItem(atPath: draft, toPath: inner)
    } catch {
      throw .cannotWrite(path: path, reason: SystemReason.words(error))
    }
    try Self.writeThrough(inner)
    return inner
  }

  private func publishOneByOne() throws(ReportError) {
    let draft = try draftOnSameDisk()
    let fresh = written.filter { FileManager.default.fileExists(atPath: "\(draft)/\($0)") }
    for name in fresh {
      try makeFolder(Self.parent(of: "\(path)/\(name)"))
    }
    for name in fresh {
      let file = "\(path)/\(name)"
      guard rename("\(draft)/\(name)", file) == 0 else { throw .lastSystemError(writing: file) }
    }
    for name in removed {
      unlink("\(path)/\(name)")
      rmdir(Self.parent(of: "\(path)/\(name)"))
    }
  }
}
