/// Says what the kernel offers beyond what grading needs; never a problem.
struct KernelCheckup: Sendable {
  let machine: Machine

  func findings() -> [Finding] {
    let groups = ControlGroupFolder(machine: machine).find()
    let release = machine.text("/proc/sys/kernel/osrelease") ?? "unknown"
    return [
      Finding(title: "kernel", state: .ok, detail: release),
      Finding(title: "cgroups", state: .ok, detail: groups.summary, remedy: groups.remedy),
    ]
  }
}
