import Foundation

/// The room that is left where the compiler writes.
enum FreeSpace {
  /// What a build should find: objects, modules and the linker's own files.
  private static let bytes: UInt64 = 16 << 20
  private static let files: UInt64 = 16

  /// Throws if there is hardly any room at `folder`: what fails there is not the student's doing.
  static func require(at folder: URL) throws(GraderError) {
    var status = statvfs()
    guard statvfs(folder.plainPath, &status) == 0 else {
      throw .cannotStore(folder.plainPath, errno)
    }
    let hasBytes = UInt64(status.f_bavail) * UInt64(status.f_frsize) >= bytes
    // Some file systems count no files.
    let hasFiles = status.f_files == 0 || status.f_favail >= files
    guard hasBytes, hasFiles else { throw .cannotStore(folder.plainPath, ENOSPC) }
  }
}
