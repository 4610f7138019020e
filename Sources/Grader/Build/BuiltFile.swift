import Foundation

/// A file that the compiler has left. It was fed with hostile input, and may have been taken over.
enum BuiltFile {
  /// Whether it is a file of its own: no link, pipe or device, and nowhere under another name.
  ///
  /// Nothing is opened, and nothing changes any more: the compiler has ended.
  static func isWhole(_ file: URL) -> Bool {
    var status = stat()
    guard lstat(file.plainPath, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFREG && status.st_nlink == 1
  }
}
