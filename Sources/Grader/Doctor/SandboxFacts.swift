/// What was observed of this machine that decides whether bubblewrap works, and if not, why.
package struct SandboxFacts: Sendable, Equatable {
  /// What became of starting a program under bubblewrap.
  package enum Attempt: Sendable, Equatable {
    case succeeded
    case notInstalled
    /// Bubblewrap said this.
    case failed(String)
  }

  package var attempt: Attempt
  /// Whether this process holds CAP_SYS_ADMIN, which AppArmor's restriction does not stop.
  package var mayAdministrate = false
  /// Whether `kernel.apparmor_restrict_unprivileged_userns` is 1, as on Ubuntu 24.04.
  package var appArmorRestricts = false
  /// Whether `kernel.unprivileged_userns_clone` is 0, as on older Debian.
  package var cloningIsForbidden = false
  /// `user.max_user_namespaces`; nil where the kernel does not say.
  package var namespaceLimit: Int?
  /// The container that this process is in, if it is in one.
  package var container: Container?

  package init(attempt: Attempt) {
    self.attempt = attempt
  }
}

/// What holds a container, as far as can be told from inside.
package enum Container: String, Sendable, CaseIterable {
  case docker = "Docker"
  case podman = "Podman"
  case kubernetes = "Kubernetes"
  case other = "container"
}
