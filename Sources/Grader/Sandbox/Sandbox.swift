import Foundation

/// Starts programs where they see nothing but what they need.
struct Sandbox: Sendable {
  /// What a program may see beside its own mounts.
  enum View: Sendable {
    /// The compiler and the system's headers and libraries.
    case compiling
    /// The libraries that a program is linked against.
    case running
  }

  let kind: SandboxKind
  let toolchain: Toolchain
  /// Whether a running program may have a `/proc` of its own, which some containers forbid.
  var hasProc = true
  /// Where bubblewrap stands.
  var bubblewrap = "/usr/bin/bwrap"

  /// The command that runs `program` behind the wall.
  ///
  /// Without a wall the program sees this machine: `resolve` then tells where a mount's target lies.
  func command(
    _ program: String, _ arguments: [String], view: View, mounts: [Mount], folder: String? = nil
  ) -> Command {
    let environment = environment(view)
    switch kind {
    case .none:
      let resolved = ([program] + arguments).map { resolve($0, mounts) }
      return Command(resolved[0], Array(resolved.dropFirst()), environment: environment)
    case .bubblewrap:
      let wall =
        isolation(view) + system(view) + mounts.flatMap(bind)
        + environment.sorted { $0.key < $1.key }.flatMap { ["--setenv", $0.key, $0.value] }
        + (folder.map { ["--chdir", $0] } ?? [])
      return Command(bubblewrap, wall + ["--", program] + arguments)
    }
  }

  // Without /proc a program cannot find out where it stands, and so not its own libraries either.
  private func environment(_ view: View) -> [String: String] {
    var variables = ["SWIFT_BACKTRACE": "enable=no", "LC_ALL": "C.UTF-8"]
    if case .compiling = view {
      variables["LD_LIBRARY_PATH"] = toolchain.compilerLibraries.map(\.plainPath)
        .joined(separator: ":")
    }
    return variables
  }

  private func isolation(_ view: View) -> [String] {
    [
      "--unshare-user", "--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts",
      "--unshare-cgroup-try", "--uid", "65534", "--gid", "65534", "--hostname", "sandbox",
      "--die-with-parent", "--new-session", "--clearenv", "--cap-drop", "ALL",
    ] + (view == .running ? ["--as-pid-1"] : [])
  }

  private func system(_ view: View) -> [String] {
    let libraries = ["/lib", "/lib64", "/usr/lib", "/usr/lib64"].flatMap(host)
    switch view {
    case .running:
      // Dispatch looks its threads up there. The runner is the only other process, and the first one,
      // which no signal of a child's reaches.
      return libraries + Self.devices
        + bind(Mount(source: toolchain.libraries, target: toolchain.libraries.path()))
        + (hasProc ? ["--proc", "/proc"] : [])
    case .compiling:
      return libraries + Self.devices + host("/usr/include")
        + bind(Mount(source: toolchain.root, target: toolchain.root.path()))
        + ["--tmpfs", "/tmp"]
    }
  }

  // Bubblewrap's own `/dev` has a dozen mounts more, which take a millisecond.
  private static let devices = ["--dir", "/dev", "--dev-bind", "/dev/null", "/dev/null"]

  // A folder of the system as it is: a link stays a link.
  private func host(_ path: String) -> [String] {
    let manager = FileManager.default
    if let target = try? manager.destinationOfSymbolicLink(atPath: path) {
      return ["--symlink", target, path]
    }
    return manager.fileExists(atPath: path) ? ["--ro-bind", path, path] : []
  }

  private func bind(_ mount: Mount) -> [String] {
    let path = mount.source.path(percentEncoded: false)
    return [mount.isWritable ? "--bind" : "--ro-bind", path, mount.target]
  }

  private func resolve(_ argument: String, _ mounts: [Mount]) -> String {
    for mount in mounts {
      let source = mount.source.path(percentEncoded: false)
      if argument == mount.target { return source }
      if argument.hasPrefix(mount.target + "/") {
        return source + argument.dropFirst(mount.target.count)
      }
    }
    return argument
  }
}
