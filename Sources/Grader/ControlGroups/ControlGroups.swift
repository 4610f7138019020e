import Foundation
import Glibc

/// Makes a control group for each submission, below the group that was delegated to this process.
package struct ControlGroups: Sendable {
  /// The delegated group.
  let folder: URL

  /// Makes groups in a folder that is ready for them.
  init(folder: URL) { self.folder = folder }

  /// Takes over the group that is delegated to this process, if one is.
  ///
  /// It comes before any other process is started: what a program leaves behind for a moment, as
  /// bubblewrap does, would stand in the group as well.
  package static func own() -> ControlGroups? { ControlGroups(ControlGroupFolder().find()) }

  /// Takes over the group that is delegated to this process; nil where none is, or where it holds
  /// processes of somebody else's.
  init?(
    _ finding: ControlGroupFolder.Finding, controllers: [String] = ControlGroupFolder.controllers
  ) {
    guard case .delegated(let folder) = finding else { return nil }
    self.folder = folder
    // The kernel lets a group with controllers hold processes or groups, never both, so that this
    // process moves into a group of its own.
    let own = folder.appending(component: ControlGroupFolder.own)
    mkdir(own.plainPath, 0o755)
    let switches = controllers.map { "+\($0)" }.joined(separator: " ")
    guard Self.write("0", to: own.appending(component: "cgroup.procs")) else { return nil }
    guard Self.write(switches, to: folder.appending(component: "cgroup.subtree_control")) else {
      _ = Self.write("0", to: folder.appending(component: "cgroup.procs"))
      rmdir(own.plainPath)
      return nil
    }
    removeAbandoned()
  }

  /// Makes an empty group with these bounds.
  func make(_ bounds: ControlGroup.Bounds) throws(ControlGroupError) -> ControlGroup {
    let name = "\(Self.prefix)-\(getpid())-\(UUID().uuidString)"
    let place = folder.appending(component: name)
    guard mkdir(place.plainPath, 0o755) == 0 else { throw .notMade(place.plainPath, errno) }
    let group = ControlGroup(folder: place)
    for (file, value) in bounds.files(in: place) {
      guard Self.write(value, to: place.appending(component: file)) else {
        let error = errno
        rmdir(place.plainPath)
        throw .notMade("\(place.plainPath)/\(file)", error)
      }
    }
    return group
  }

  private static let prefix = "submission"

  /// Removes the groups of graders that were killed. A group's name tells whose it is.
  private func removeAbandoned() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.plainPath)) ?? []
    for name in names {
      let parts = name.split(separator: "-", maxSplits: 2)
      guard parts.count == 3, parts[0] == Self.prefix, let maker = pid_t(parts[1]),
        kill(maker, 0) != 0, errno == ESRCH
      else { continue }
      // What ran in it ended with its maker.
      rmdir(folder.appending(component: name).plainPath)
    }
  }

  /// Writes to a file of the kernel's, which is there or is not.
  static func write(_ text: String, to file: URL) -> Bool {
    let descriptor = open(file.plainPath, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return Glibc.write(descriptor, text, text.utf8.count) == text.utf8.count
  }
}

/// What keeps a submission from being bounded.
enum ControlGroupError: LocalizedError {
  /// The kernel refused a folder or a bound, with this error number.
  case notMade(String, Int32)

  var errorDescription: String? {
    switch self {
    case .notMade(let path, let error):
      "The control group \(path) cannot be set up: \(SystemReason.words(error)). Run "
        + "`nbgrade doctor`."
    }
  }
}
