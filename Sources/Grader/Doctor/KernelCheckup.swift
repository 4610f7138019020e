/// Says what the kernel offers beyond what grading needs; never a problem.
struct KernelCheckup: Sendable {
  let machine: Machine

  func findings() -> [Finding] {
    let release = machine.text("/proc/sys/kernel/osrelease") ?? "unknown"
    return [
      Finding(title: "kernel", state: .ok, detail: release),
      Finding(title: "cgroups", state: .ok, detail: controlGroups),
    ]
  }

  private var controlGroups: String {
    if machine.exists("/sys/fs/cgroup/cgroup.controllers") { return "version 2" }
    return machine.exists("/sys/fs/cgroup") ? "version 1" : "none"
  }
}
