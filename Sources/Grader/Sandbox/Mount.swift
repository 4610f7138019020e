import Foundation

/// A file or folder that a sandboxed program sees.
struct Mount: Sendable {
  /// What the program may do with it.
  enum Access: Sendable {
    /// See which other mounts stand in the folder, but open nothing else there.
    case list
    /// Read it and all that lies in it.
    case read
    /// Change it too.
    case write
  }

  /// Where it lies on this machine.
  let source: URL
  /// Where the program sees it.
  let target: String
  var access = Access.read
}
