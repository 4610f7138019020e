extension BubblewrapState {
  /// What is the matter, in a line.
  package var summary: String {
    switch self {
    case .works:
      "bubblewrap works"
    case .notInstalled:
      "bubblewrap is not installed"
    case .appArmorRestricted:
      "AppArmor forbids bubblewrap to make user namespaces"
    case .namespacesDisabled(let sysctl):
      "the kernel's setting \(sysctl) is 0, which forbids user namespaces"
    case .containerFiltered(.other):
      "the container that nbgrade runs in forbids bubblewrap to make namespaces"
    case .containerFiltered(let container):
      "the \(container.rawValue) container that nbgrade runs in forbids bubblewrap to make namespaces"
    case .fails(let message):
      "bubblewrap does not work: \(message)"
    }
  }

  /// What to do about it; nil where bubblewrap works.
  package var remedy: String? {
    switch self {
    case .works: nil
    case .notInstalled: "Install it: sudo apt-get install bubblewrap"
    case .appArmorRestricted: AppArmorProfile(program: "/usr/bin/bwrap").instructions
    case .namespacesDisabled(let sysctl): Self.allowing(sysctl)
    case .containerFiltered: Self.containerOptions
    case .fails: "See what it says to: bwrap --unshare-all --ro-bind / / true"
    }
  }

  private static func allowing(_ sysctl: String) -> String {
    let value = sysctl == "user.max_user_namespaces" ? 16384 : 1
    return """
      Allow them, now and after each start of the machine:
        echo \(sysctl)=\(value) | sudo tee /etc/sysctl.d/60-user-namespaces.conf
        sudo sysctl --load /etc/sysctl.d/60-user-namespaces.conf
      """
  }

  /// Namespaces of a user's own need no capability: CAP_SYS_ADMIN or a privileged container would
  /// give a student who breaks out far more.
  private static let containerOptions = """
    Start the container with options that let it make namespaces (it needs no --privileged and no
    --cap-add SYS_ADMIN):
      Docker: docker run --security-opt seccomp=unconfined --security-opt apparmor=unconfined …
      Podman: podman run --security-opt seccomp=unconfined --security-opt label=disable …
      GitLab runner: in config.toml, of a runner that does nothing else, under [runners.docker]:
        security_opt = ["seccomp=unconfined", "apparmor=unconfined"]
      Where that does not do, use its shell executor on a machine that may be lost.
    """
}
