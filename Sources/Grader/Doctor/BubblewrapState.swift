/// Whether bubblewrap can hold a student's code on this machine, and if not, what is in its way.
package enum BubblewrapState: Sendable, Equatable {
  case works
  case notInstalled
  /// AppArmor lets only programs with a profile of their own make user namespaces (Ubuntu 24.04).
  case appArmorRestricted
  /// The kernel's setting of this name forbids user namespaces.
  case namespacesDisabled(sysctl: String)
  /// The container that this process is in forbids what bubblewrap does.
  case containerFiltered(Container)
  /// Something else is wrong: bubblewrap said this.
  case fails(String)

  /// Whether a student's code can be held.
  package var canHold: Bool { self == .works }

  /// Tells what is in bubblewrap's way, from the nearest cause to the farthest.
  package init(_ facts: SandboxFacts) {
    let message: String
    switch facts.attempt {
    case .succeeded:
      self = .works
      return
    case .notInstalled:
      self = .notInstalled
      return
    case .failed(let said):
      message = said
    }
    guard Self.isRefusal(message) else {
      self = .fails(message)
      return
    }
    if facts.namespaceLimit == 0 {
      self = .namespacesDisabled(sysctl: "user.max_user_namespaces")
    } else if facts.cloningIsForbidden {
      // Root's too: the second of its two namespaces is made inside the first, without root's powers.
      self = .namespacesDisabled(sysctl: "kernel.unprivileged_userns_clone")
    } else if facts.appArmorRestricts && !facts.mayAdministrate
      && (facts.container == nil || Self.cameFar(message))
    {
      self = .appArmorRestricted
    } else if let container = facts.container {
      self = .containerFiltered(container)
    } else {
      self = .fails(message)
    }
  }

  /// Whether bubblewrap was refused something, rather than called wrongly or broken.
  private static func isRefusal(_ message: String) -> Bool {
    let signs = [
      "not permitted", "denied", "No permissions", "No space left", "ENOSPC",
    ]
    return signs.contains { message.contains($0) }
  }

  /// Whether the namespace was made and is powerless, which is how AppArmor's restriction shows:
  /// a container's own filter refuses earlier, or later, at a mount.
  private static func cameFar(_ message: String) -> Bool {
    message.contains("uid map") || message.contains("RTM_NEW")
  }
}
