package import Foundation
import Glibc

/// Where the grader keeps what it makes once: the user's cache, or else the temporary folder.
package enum CacheFolder {
  /// A folder that is this user's own, made if it is not there.
  ///
  /// Whoever can write to it decides what students' files are compiled with, so that a folder of
  /// somebody else's is passed over.
  package static func own(
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws(GraderError) -> URL {
    let candidates = candidates(environment)
    guard let found = candidates.first(where: isOwn) else {
      throw .noCache(candidates.map(\.plainPath))
    }
    return found
  }

  private static func candidates(_ environment: [String: String]) -> [URL] {
    let cache = environment["XDG_CACHE_HOME"].flatMap {
      $0.hasPrefix("/") ? URL(filePath: $0) : nil
    }
    let home = FileManager.default.homeDirectoryForCurrentUser.appending(path: ".cache")
    let temporary = FileManager.default.temporaryDirectory
    return [cache, home].compactMap { $0?.appending(path: "nbgrade") }
      + [temporary.appending(path: "nbgrade-cache-\(geteuid())")]
  }

  private static func isOwn(_ folder: URL) -> Bool {
    try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    var status = stat()
    guard lstat(folder.plainPath, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      return false
    }
    return status.st_uid == geteuid() && status.st_mode & 0o022 == 0
      && access(folder.plainPath, W_OK | X_OK) == 0
  }
}
