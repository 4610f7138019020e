import Glibc

/// Files that are locked by their descriptors.
enum LockedFile {
  /// Whether an open file still stands at the path where it was opened: whoever held its lock before
  /// may have removed it.
  static func stands(_ descriptor: Int32, at path: String) -> Bool {
    var (there, held) = (stat(), stat())
    return stat(path, &there) == 0 && fstat(descriptor, &held) == 0
      && there.st_dev == held.st_dev && there.st_ino == held.st_ino
  }
}
