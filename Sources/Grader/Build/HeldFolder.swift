import Foundation

/// A folder for a while, locked for as long as its maker needs it.
///
/// A process that is killed leaves its folders behind. Nobody locks them then, by which the next
/// process knows them, and removes them.
struct HeldFolder: Sendable {
  /// Where it is.
  let url: URL
  private let lock: Int32

  private enum Attempt {
    case held(Int32)
    /// The file system knows no locks.
    case unlocked(Int32)
    /// Somebody else holds it, or has removed it.
    case taken
    case failed(Int32)
  }

  /// Makes an empty folder in `parent`, with a name that begins with `prefix`.
  init(in parent: URL, prefix: String) throws(GraderError) {
    while true {
      var template = Array(parent.appending(path: "\(prefix)XXXXXX").plainPath.utf8CString)
      guard mkdtemp(&template) != nil else { throw .cannotStore(parent.plainPath, errno) }
      let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      // Whoever clears up may take it for abandoned before it is locked.
      switch Self.hold(path) {
      case .taken: continue
      case .failed(let error): throw .cannotStore(path, error)
      // Without a lock it is never cleared up, and works all the same.
      case .held(let descriptor), .unlocked(let descriptor):
        chmod(path, 0o755)
        (url, lock) = (URL(filePath: path, directoryHint: .isDirectory), descriptor)
        return
      }
    }
  }

  /// Removes the folder and all in it, if it is still where it was made.
  func remove() {
    try? FileManager.default.removeItem(at: url)
    close(lock)
  }

  /// Removes this user's folders of that prefix whose makers are no more.
  static func removeAbandoned(in parent: URL, prefix: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.plainPath)) ?? []
    for name in names where name.hasPrefix(prefix) {
      let folder = parent.appending(component: name)
      guard isOwn(folder.plainPath) else { continue }
      switch hold(folder.plainPath) {
      case .held(let lock):
        try? FileManager.default.removeItem(at: folder)
        close(lock)
      case .unlocked(let descriptor): close(descriptor)
      case .taken, .failed: break
      }
    }
  }

  private static func isOwn(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_uid == geteuid()
  }

  private static func hold(_ path: String) -> Attempt {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return errno == ENOENT ? .taken : .failed(errno) }
    let isLocked = flock(descriptor, LOCK_EX | LOCK_NB) == 0
    guard isLocked || errno == EWOULDBLOCK else { return .unlocked(descriptor) }
    guard isLocked, LockedFile.stands(descriptor, at: path) else {
      close(descriptor)
      return .taken
    }
    return .held(descriptor)
  }
}
