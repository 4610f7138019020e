import Foundation

/// A file or folder that a sandboxed program sees.
struct Mount: Sendable {
  /// Where it lies on this machine.
  let source: URL
  /// Where the program sees it.
  let target: String
  /// Whether the program may write to it.
  var isWritable = false
}
