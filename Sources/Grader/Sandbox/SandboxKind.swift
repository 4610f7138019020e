/// What stands between a student's code and the machine, besides the limits and the filter.
package enum SandboxKind: String, Sendable, CaseIterable {
  /// Namespaces and a file system of its own, made by bubblewrap.
  case bubblewrap
  /// Nothing.
  case none
}
