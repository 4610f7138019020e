import CSeccomp
import Exercises

/// A list of files that a process may open; the kernel's Landlock refuses it all others.
///
/// What Landlock cannot forbid is left to the system-call filter: to look at a file's status, and to
/// change its mode, owner or times.
struct Landlock {
  private let ruleset: Int32
  private let handled: FileRights

  /// Begins with nothing allowed.
  init() throws(LockError) {
    let version = nbgrade_landlock_version()
    guard version > 0 else { throw .landlock(-version) }
    handled = .known(to: version)
    // Version 4 brought binding and connecting TCP ports; version 6 signals and abstract sockets
    // that reach beyond those that are held together.
    ruleset = nbgrade_landlock_create(
      handled.rawValue, version >= 4 ? 0b11 : 0, version >= 6 ? 0b11 : 0)
    guard ruleset >= 0 else { throw .landlock(-ruleset) }
  }

  /// Allows this much with a file, or with all that lies beneath a folder.
  func allow(_ rights: FileRights, at path: String) throws(LockError) {
    let known = rights.intersection(handled)
    let error = nbgrade_landlock_allow(
      ruleset, path, known.rawValue, known.intersection(.ofFiles).rawValue)
    guard error == 0 else { throw .landlock(error) }
  }

  /// Holds this process, and all that it starts, to the list for good.
  func turnOn() throws(LockError) {
    let error = nbgrade_landlock_restrict(ruleset)
    close(ruleset)
    guard error == 0 else { throw .landlock(error) }
  }
}
