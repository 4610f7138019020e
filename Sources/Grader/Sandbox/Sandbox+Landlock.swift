import Foundation

extension Sandbox {
  /// The runner's arguments for what it leaves itself to open: what bubblewrap would show, where it
  /// lies on this machine, but no `/proc` and no folder for temporary files, which all would share.
  func landlockWall(_ view: View, _ mounts: [Mount]) -> [String] {
    let toolchain = toolchainFolder(view).plainPath
    let system = (view.systemFolders + [toolchain]).flatMap { ["--read", $0] }
    return system + devices(view) + mounts.flatMap(option)
  }

  private func option(_ mount: Mount) -> [String] {
    let path = mount.source.plainPath
    return switch mount.access {
    case .list: ["--list", path]
    case .read: ["--read", path]
    case .write: ["--write", path]
    }
  }

  private func devices(_ view: View) -> [String] {
    switch view {
    case .running: ["--write", "/dev/null"]
    case .compiling: ["--write", "/dev/null", "--read", "/dev/urandom"]
    }
  }
}
