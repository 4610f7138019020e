import Foundation
import Glibc

/// The folder of this process's own group in the tree of control groups, version 2; see cgroups(7).
struct ControlGroupFolder: Sendable {
  /// Where groups can be made, or why not.
  enum Finding: Sendable, Equatable {
    /// Below this group: this process's own, or the one above where a grader moved it out of that.
    case delegated(URL)
    /// Only version 1 is mounted, whose groups cannot be handed to a user.
    case versionOne
    /// No control groups are mounted.
    case missing
    /// Version 2 does not bring these controllers here.
    case lacksControllers([String])
    /// The group belongs to somebody else.
    case notWritable(URL)
    /// Other processes stand in the group, so that it can have none below it.
    case shared(URL)
  }

  /// The name of the group that a grader moves into, below the one that was delegated to it.
  ///
  /// It is one that nobody gives to a group of theirs, as `nbgrade` may be.
  static let own = "nbgrade-itself"

  /// What bounds a submission.
  static let controllers = ["memory", "pids"]

  let machine: Machine

  init(machine: Machine = Machine()) { self.machine = machine }

  /// Looks for this process's own group.
  func find(controllers wanted: [String] = controllers) -> Finding {
    guard let mount else { return hasVersionOne ? .versionOne : .missing }
    guard let path = path(below: mount.root) else { return .missing }
    let place = mount.place + path
    let given = machine.text(place + "/cgroup.controllers") ?? ""
    let lacking = wanted.filter { !given.split(separator: " ").map(String.init).contains($0) }
    if !lacking.isEmpty && hasVersionOne { return .versionOne }
    guard lacking.isEmpty else { return .lacksControllers(lacking) }
    let ending = "/\(Self.own)"
    if place.hasSuffix(ending) {
      let above = group(at: String(place.dropLast(ending.count)))
      if isWritable(above) { return .delegated(above) }
    }
    let folder = group(at: place)
    guard isWritable(folder) else { return .notWritable(folder) }
    return holdsThisProcessAlone(place) ? .delegated(folder) : .shared(folder)
  }

  private func group(at place: String) -> URL { URL(filePath: machine.root + place) }

  private func isWritable(_ group: URL) -> Bool {
    let needed = ["", "cgroup.procs", "cgroup.subtree_control"]
    return needed.allSatisfy { access(group.plainPath + "/" + $0, W_OK) == 0 }
  }

  private func holdsThisProcessAlone(_ place: String) -> Bool {
    let processes = (machine.text(place + "/cgroup.procs") ?? "").split(separator: "\n")
    return processes.allSatisfy { $0 == "\(getpid())" }
  }

  private typealias Mount = (root: String, place: String)

  // A line of mountinfo: ID PARENT DEVICE ROOT PLACE OPTIONS … - TYPE SOURCE OPTIONS.
  private func mounts(ofType type: String) -> [Mount] {
    (machine.text("/proc/self/mountinfo") ?? "").split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let dash = words.firstIndex(of: "-"), dash >= 5, dash + 1 < words.count,
        words[dash + 1] == type
      else { return nil }
      return (words[3], words[4])
    }
  }

  private var mount: Mount? { mounts(ofType: "cgroup2").first }

  private var hasVersionOne: Bool { !mounts(ofType: "cgroup").isEmpty }

  // The mount may show a part of the tree, and the process may stand outside of that part.
  private func path(below root: String) -> String? {
    let lines = (machine.text("/proc/self/cgroup") ?? "").split(separator: "\n")
    guard let line = lines.first(where: { $0.hasPrefix("0::/") }) else { return nil }
    var path = String(line.dropFirst("0::".count))
    if root != "/" {
      guard path == root || path.hasPrefix(root + "/") else { return nil }
      path.removeFirst(root.count)
    }
    let isOutside = path.split(separator: "/").contains("..")
    return isOutside ? nil : path == "/" ? "" : path
  }
}

extension ControlGroupFolder.Finding {
  /// What bounds submissions, in a line.
  var summary: String {
    let otherwise = "limits and the system-call filter alone bound submissions"
    return switch self {
    case .delegated(let folder): "version 2, at \(folder.plainPath), bounds submissions"
    case .versionOne: "version 1: \(otherwise)"
    case .missing: "none: \(otherwise)"
    case .lacksControllers(let names):
      "version 2 without \(names.joined(separator: " and ")): \(otherwise)"
    case .notWritable: "version 2, not delegated to this user: \(otherwise)"
    case .shared: "version 2, in a group with other processes: \(otherwise)"
    }
  }

  /// How to have submissions bounded by control groups; nil where they are, or cannot be.
  var remedy: String? { remedy(user: geteuid()) }

  /// The remedy for this user: root has no service manager of its own.
  func remedy(user: uid_t) -> String? {
    let manager = user == 0 ? "" : "--user "
    return switch self {
    case .delegated, .versionOne, .missing: nil
    case .lacksControllers, .notWritable, .shared:
      "Start it as: systemd-run \(manager)--scope --property Delegate=yes nbgrade …"
    }
  }
}
