import Foundation

extension Toolchain {
  /// Which files the toolchain's parts are: another one's, or an update's, are others.
  struct State: Equatable, Sendable {
    fileprivate let parts: [Part]
  }

  fileprivate struct Part: Equatable, Sendable {
    let file: UInt64
    let size: Int64
    let changed: Int
  }

  /// The state of the parts that compile, link and run a submission.
  func state() throws(ToolchainError) -> State {
    let core = libraries.appending(path: "libswiftCore.so")
    var parts: [Part] = []
    for url in [frontend, linker, runtimeObject, core] {
      var status = stat()
      guard stat(url.plainPath, &status) == 0 else {
        let reason = SystemReason.words()
        throw .unusable(root.plainPath, "\(url.plainPath): \(reason)")
      }
      parts.append(
        Part(
          file: UInt64(status.st_ino), size: Int64(status.st_size),
          changed: status.st_mtim.tv_sec))
    }
    return State(parts: parts)
  }
}
