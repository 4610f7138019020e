/// What an instructor asks for to stand between students' code and the machine.
package enum SandboxChoice: String, Sendable, CaseIterable {
  /// The best wall that this machine gives.
  case auto
  case bubblewrap
  case landlock
  case none
}
