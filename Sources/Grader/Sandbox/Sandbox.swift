import Foundation
import Subprocess

/// Starts programs where they see nothing but what they need.
struct Sandbox: Sendable {
  let kind: SandboxKind
  let toolchain: Toolchain
  /// Where bubblewrap stands.
  var bubblewrap = "/usr/bin/bwrap"
  /// Where groups that bound a program are made; nil where limits alone bound it.
  var groups: ControlGroups?

  /// The command that runs a runner, at `program` among the mounts, behind the wall.
  ///
  /// But for bubblewrap's, the files are this machine's: `resolve` then tells where a mount's target
  /// lies.
  func command(
    _ program: String, _ arguments: [String], view: View, mounts: [Mount], folder: String? = nil
  ) -> Command {
    let environment = environment(view)
    let line = [program] + arguments
    switch kind {
    case .none:
      let resolved = line.map { resolve($0, mounts) }
      return Command(resolved[0], Array(resolved.dropFirst()), environment: .custom(environment))
    case .landlock:
      let resolved = line.map { resolve($0, mounts) }
      let wall = ["wall"] + landlockWall(view, mounts) + ["--"]
      return Command(
        resolved[0], wall + resolved.dropFirst(), environment: .custom(environment),
        folder: folder.map { resolve($0, mounts) } ?? "/")
    case .bubblewrap:
      let wall =
        bubblewrapWall(view, mounts) + variables(environment)
        + (folder.map { ["--chdir", $0] } ?? [])
      return Command(bubblewrap, wall + ["--"] + line)
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
