import Foundation
import Subprocess

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
      return Command(resolved[0], Array(resolved.dropFirst()), environment: .custom(environment))
    case .bubblewrap:
      let wall =
        isolation(view) + system(view) + mounts.flatMap(bind) + variables(environment)
        + (folder.map { ["--chdir", $0] } ?? [])
      return Command(bubblewrap, wall + ["--", program] + arguments)
    }
  }

  // Without /proc a program cannot find out where it stands, and so not its own libraries either.
  private func environment(_ view: View) -> [Environment.Key: String] {
    var variables: [Environment.Key: String] = [
      "SWIFT_BACKTRACE": "enable=no", "LC_ALL": "C.UTF-8",
    ]
    if case .compiling = view {
      variables["LD_LIBRARY_PATH"] = toolchain.compilerLibraries.map(\.plainPath)
        .joined(separator: ":")
    }
    return variables
  }

  private func variables(_ environment: [Environment.Key: String]) -> [String] {
    environment.map { ["--setenv", $0.key.rawValue, $0.value] }.sorted { $0[1] < $1[1] }
      .flatMap { $0 }
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
      return libraries
        + bind(Mount(source: toolchain.libraries, target: toolchain.libraries.path()))
        + ["--dir", "/dev", "--dev-bind", "/dev/null", "/dev/null"]
        + (hasProc ? ["--proc", "/proc"] : [])
    case .compiling:
      return libraries + host("/usr/include")
        + bind(Mount(source: toolchain.root, target: toolchain.root.path()))
        + ["--dev", "/dev", "--tmpfs", "/tmp"]
    }
  }

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
