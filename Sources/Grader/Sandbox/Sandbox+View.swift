import Foundation

extension Sandbox {
  /// What a program may see beside its own mounts. One list, whatever the wall.
  enum View: Sendable {
    /// The compiler and the system's headers and libraries.
    case compiling
    /// The libraries that a program is linked against.
    case running

    /// The system's folders, those that are there.
    var systemFolders: [String] {
      let libraries = ["/lib", "/lib64", "/usr/lib", "/usr/lib64"]
      let all = self == .compiling ? libraries + ["/usr/include"] : libraries
      return all.filter { FileManager.default.fileExists(atPath: $0) }
    }
  }

  /// The folder of the toolchain that a program may see.
  func toolchainFolder(_ view: View) -> URL {
    switch view {
    case .compiling: toolchain.root
    case .running: toolchain.libraries
    }
  }
}
