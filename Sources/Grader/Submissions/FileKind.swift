package import Foundation
import Glibc

/// What stands at a path, links not followed.
enum FileKind {
  case folder
  /// A file, of so many bytes.
  case regular(Int)
  /// Something that is never opened, in words.
  case other(String)

  /// Reads what the system says.
  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFDIR: self = .folder
    case S_IFREG: self = .regular(Int(status.st_size))
    case S_IFLNK: self = .other("a symbolic link")
    case S_IFIFO: self = .other("a pipe")
    default: self = .other("no file")
    }
  }
}

/// Reads files without being led astray.
package enum RegularFile {
  // A pipe put in the file's place after it was looked at must not make the grader wait.
  static let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC

  /// The bytes of a regular file, at most `most`; nil if it is none, or links elsewhere.
  package static func read(_ url: URL, most: Int) throws(ReadingError) -> [UInt8]? {
    try read(open(url.plainPath, flags), of: url.plainPath, most: most)
  }

  /// The bytes of what a descriptor is open on, which is closed; `path` is told where it fails.
  static func read(
    _ descriptor: Int32, of path: String, most: Int
  ) throws(ReadingError) -> [UInt8]? {
    guard descriptor >= 0 else {
      try ReadingError.requireOrdinary(errno, reading: path)
      return nil
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw ReadingError(path: path, number: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
    do {
      let bytes = Array(try handle.read(upToCount: most + 1) ?? Data())
      return bytes.count <= most ? bytes : nil
    } catch {
      throw ReadingError(path: path, number: SystemReason.number(error) ?? EIO)
    }
  }
}

extension URL {
  /// The path as the system takes it.
  package var plainPath: String { path(percentEncoded: false) }
}
