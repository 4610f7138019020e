/// What stands between a student's code and the machine, besides the limits and the filter.
package enum SandboxKind: String, Sendable, CaseIterable, Codable {
  /// Namespaces and a file system of its own, made by bubblewrap.
  case bubblewrap
  /// The kernel's Landlock: of this machine's files it opens those alone that bubblewrap would show.
  case landlock
  /// Nothing.
  case none

  /// Whether a program sees its files where its mounts put them, and not where they lie.
  var hasOwnFiles: Bool { self == .bubblewrap }
}
