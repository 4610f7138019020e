import Foundation

extension Sandbox {
  /// Bubblewrap's arguments for what it shows and what it parts from the machine.
  func bubblewrapWall(_ view: View, _ mounts: [Mount]) -> [String] {
    let toolchain = toolchainFolder(view)
    return Self.isolation + (view == .running ? ["--as-pid-1"] : [])
      + view.systemFolders.flatMap(host) + Self.devices
      + bind(Mount(source: toolchain, target: toolchain.path())) + temporary(view)
      + mounts.flatMap(bind)
  }

  /// What parts every sandboxed program from the machine, whatever it may see.
  static let isolation = [
    "--unshare-user", "--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts",
    "--unshare-cgroup-try", "--uid", "65534", "--gid", "65534", "--hostname", "sandbox",
    "--die-with-parent", "--new-session", "--clearenv", "--cap-drop", "ALL",
  ]

  /// The devices that every sandboxed program has.
  ///
  /// Bubblewrap's own `/dev` has a dozen mounts more, which take a millisecond.
  static let devices = ["--dir", "/dev", "--dev-bind", "/dev/null", "/dev/null"]

  // Nobody has a /proc: most of what it tells is of the whole machine, and what a hidden case does to
  // those numbers would be there for the next submission to print.
  private func temporary(_ view: View) -> [String] {
    switch view {
    case .running: []
    case .compiling: ["--tmpfs", "/tmp"]
    }
  }

  // A folder of the system as it is: a link stays a link.
  private func host(_ path: String) -> [String] {
    if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) {
      return ["--symlink", target, path]
    }
    return ["--ro-bind", path, path]
  }

  private func bind(_ mount: Mount) -> [String] {
    let path = mount.source.path(percentEncoded: false)
    return switch mount.access {
    // Bubblewrap makes the folders that mounts stand in.
    case .list: []
    case .read: ["--ro-bind", path, mount.target]
    case .write: ["--bind", path, mount.target]
    }
  }
}
