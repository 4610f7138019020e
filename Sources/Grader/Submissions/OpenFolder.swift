import Foundation
import Glibc

/// A folder that is held open: what is read of it lies in it, whatever is put in its place, or in that
/// of what is in it, meanwhile.
struct OpenFolder: ~Copyable {
  private let descriptor: Int32
  /// Its name, with those of the folders that it was reached by: what students may be told of a path.
  private let path: String

  private init?(descriptor: Int32, path: String) throws(ReadingError) {
    guard descriptor >= 0 else {
      try ReadingError.requireOrdinary(errno, reading: path)
      return nil
    }
    (self.descriptor, self.path) = (descriptor, path)
  }

  /// Opens the folder at a path, or the one that it links to; nil if it may not be read.
  init?(_ url: URL) throws(ReadingError) {
    try self.init(
      descriptor: Glibc.open(url.plainPath, O_RDONLY | O_DIRECTORY | O_CLOEXEC),
      path: url.lastPathComponent)
  }

  deinit { close(descriptor) }

  /// Opens a folder in it; nil if it may not be read, or is a link.
  func folder(_ name: String) throws(ReadingError) -> OpenFolder? {
    try OpenFolder(
      descriptor: open(name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC),
      path: "\(path)/\(name)")
  }

  /// Whether what is in it may be opened.
  var isSearchable: Bool { faccessat(descriptor, ".", X_OK, 0) == 0 }

  /// The names of what is in it, each as a text of its own, in the order of their bytes.
  var names: [String] {
    get throws(ReadingError) {
      // The stream closes its descriptor itself.
      guard let stream = fdopendir(dup(descriptor)) else {
        throw ReadingError(path: path, number: errno)
      }
      defer { closedir(stream) }
      rewinddir(stream)
      var names: [String] = []
      // Only this number tells the end from a failure.
      errno = 0
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) {
          FileName.text(of: $0.prefix { $0 != 0 })
        }
        if name != ".", name != ".." { names.append(name) }
        errno = 0
      }
      guard errno == 0 else { throw ReadingError(path: path, number: errno) }
      return names.sorted { $0.precedes($1) }
    }
  }

  /// What a name in it stands for.
  func kind(of name: String) throws(ReadingError) -> FileKind {
    var status = stat()
    if fstatat(descriptor, Self.path(name), &status, AT_SYMLINK_NOFOLLOW) == 0 {
      return FileKind(status)
    }
    try ReadingError.requireOrdinary(errno, reading: "\(path)/\(name)")
    return .other("not there")
  }

  /// The bytes of a regular file in it, at most `most`; nil if it is none, or a link.
  func bytes(of name: String, most: Int) throws(ReadingError) -> [UInt8]? {
    try RegularFile.read(open(name, RegularFile.flags), of: "\(path)/\(name)", most: most)
  }

  private func open(_ name: String, _ flags: Int32) -> Int32 {
    openat(descriptor, Self.path(name), flags)
  }

  private static func path(_ name: String) -> [CChar] {
    (FileName.bytes(of: name) + [0]).map(CChar.init(bitPattern:))
  }
}
