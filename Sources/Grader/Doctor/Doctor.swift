import Foundation

/// Looks at everything that grading needs, and says what is missing and how to get it.
package struct Doctor: Sendable {
  /// Where programs are looked for, as in the environment's `PATH`.
  let searchPath: String?
  let probe: BubblewrapProbe
  let machine: Machine

  package init(
    searchPath: String? = ProcessInfo.processInfo.environment["PATH"],
    bubblewrap: String = "/usr/bin/bwrap", machine: Machine = Machine()
  ) {
    self.searchPath = searchPath
    self.probe = BubblewrapProbe(program: bubblewrap, machine: machine)
    self.machine = machine
  }

  /// Everything that was looked at, in the order in which to mend it.
  package func examine() async -> [Finding] {
    // First: what the others start would stand in this process's control group.
    let kernel = KernelCheckup(machine: machine).findings()
    let (parts, installation) = InstallationCheckup().findings()
    let toolchain = await ToolchainCheckup(searchPath: searchPath, installation: installation)
      .findings()
    return toolchain + parts + (await Walls.find(probe)).findings + LibraryCheckup().findings()
      + kernel
  }
}
