import Foundation

extension SandboxFacts {
  /// Reads what this machine says, for an attempt that was made on it.
  init(attempt: Attempt, machine: Machine) {
    self.init(attempt: attempt)
    mayAdministrate = machine.mayAdministrate
    let kernel = "/proc/sys/kernel"
    appArmorRestricts = machine.number("\(kernel)/apparmor_restrict_unprivileged_userns") == 1
    cloningIsForbidden = machine.number("\(kernel)/unprivileged_userns_clone") == 0
    namespaceLimit = machine.number("/proc/sys/user/max_user_namespaces")
    container = machine.container
  }
}

extension Machine {
  /// Whether this process's effective capabilities hold CAP_SYS_ADMIN, capability 21.
  fileprivate var mayAdministrate: Bool {
    let line = text("/proc/self/status")?.split(separator: "\n").first { $0.hasPrefix("CapEff:") }
    let digits = line?.split(whereSeparator: \.isWhitespace).last
    return digits.flatMap { UInt64($0, radix: 16) }.map { $0 >> 21 & 1 == 1 } ?? false
  }

  /// The container, by the marks that each kind leaves.
  fileprivate var container: Container? {
    if environment["KUBERNETES_SERVICE_HOST"] != nil { return .kubernetes }
    if exists("/run/.containerenv") { return .podman }
    if exists("/.dockerenv") { return .docker }
    let groups = (text("/proc/1/cgroup") ?? "") + (text("/proc/self/cgroup") ?? "")
    if groups.contains("kubepods") { return .kubernetes }
    if groups.contains("libpod") { return .podman }
    if groups.contains("docker") { return .docker }
    let isMarked = environment["container"] != nil || exists("/run/systemd/container")
    return isMarked || groups.contains("/lxc") ? .other : nil
  }
}
