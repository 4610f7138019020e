import Foundation
import Glibc
import Testing

@testable import Grader

@Suite("Finding the control group that is delegated")
struct ControlGroupFolderTests {
  /// A machine in a folder, and what becomes of it.
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var mounts = "30 23 0:26 / /sys/fs/cgroup rw,nosuid - cgroup2 cgroup2 rw,nsdelegate"
    var group = "0::/user.slice/run-1.scope"
    /// The group's own folder, and the controllers in it.
    var folder = "/sys/fs/cgroup/user.slice/run-1.scope"
    var controllers = "cpu memory pids"
    var processes = "\(getpid())"
    /// Whether the group above can be arranged as well.
    var isDivided = false
    let finding: @Sendable (URL) -> ControlGroupFolder.Finding
  }

  static let samples: [Sample] = [
    .init(testDescription: "a scope with delegation", finding: { .delegated($0) }),
    .init(
      testDescription: "a container with a root of its own", group: "0::/",
      folder: "/sys/fs/cgroup", finding: { .delegated($0) }),
    .init(
      testDescription: "a part of the tree is mounted",
      mounts: "9 2 0:26 /docker/ab /sys/fs/cgroup rw - cgroup2 cgroup rw", group: "0::/docker/ab/x",
      folder: "/sys/fs/cgroup/x", finding: { .delegated($0) }),
    .init(
      testDescription: "outside of the part that is mounted",
      mounts: "9 2 0:26 /docker/ab /sys/fs/cgroup rw - cgroup2 cgroup rw", group: "0::/docker/abc",
      finding: { _ in .missing }),
    .init(
      testDescription: "outside of the namespace", group: "0::/../other", finding: { _ in .missing }
    ),
    .init(
      testDescription: "no processes are counted", controllers: "cpu memory",
      finding: { _ in .lacksControllers(["pids"]) }),
    .init(
      testDescription: "version 1 has the controllers",
      mounts: """
        35 31 0:33 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory
        41 31 0:39 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw
        """, group: "4:memory:/x\n0::/", folder: "/sys/fs/cgroup/unified", controllers: "hugetlb",
      finding: { _ in .versionOne }),
    .init(
      testDescription: "version 1 alone",
      mounts: "35 31 0:33 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory",
      group: "4:memory:/x", finding: { _ in .versionOne }),
    .init(testDescription: "nothing is mounted", mounts: "", finding: { _ in .missing }),
    .init(
      testDescription: "a shell stands in the group", processes: "\(getpid())\n1",
      finding: { .shared($0) }),
    .init(
      testDescription: "a grader has moved before",
      group: "0::/run-1.scope/nbgrade-itself", folder: "/sys/fs/cgroup/run-1.scope/nbgrade-itself",
      processes: "\(getpid())\n1", isDivided: true,
      finding: { .delegated(URL(filePath: String($0.plainPath.dropLast("/nbgrade-itself".count)))) }
    ),
    .init(
      testDescription: "a group that is named as a grader names its own",
      group: "0::/nbgrade-itself", folder: "/sys/fs/cgroup/nbgrade-itself",
      finding: { .delegated($0) }),
    .init(
      testDescription: "a shell in a group that is named so",
      group: "0::/nbgrade-itself", folder: "/sys/fs/cgroup/nbgrade-itself",
      processes: "\(getpid())\n1", finding: { .shared($0) }),
    .init(
      testDescription: "a group that is named for its use", group: "0::/nbgrade",
      folder: "/sys/fs/cgroup/nbgrade", isDivided: true, finding: { .delegated($0) }),
  ]

  @Test("by the machine's own files", arguments: samples)
  func find(sample: Sample) throws {
    let place = try TemporaryFolder()
    let root = place.path
    var files = [
      "/proc/self/mountinfo": sample.mounts, "/proc/self/cgroup": sample.group,
      "\(sample.folder)/cgroup.controllers": sample.controllers,
      "\(sample.folder)/cgroup.procs": sample.processes,
      "\(sample.folder)/cgroup.subtree_control": "",
    ]
    if sample.isDivided {
      let above = (sample.folder as NSString).deletingLastPathComponent
      for name in ["cgroup.procs", "cgroup.subtree_control"] { files["\(above)/\(name)"] = "" }
    }
    for (path, text) in files {
      let file = URL(filePath: root + path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("\(text)\n".utf8).write(to: file)
    }
    let found = ControlGroupFolder(machine: Machine(root: root, environment: [:])).find()
    #expect(found == sample.finding(URL(filePath: root + sample.folder)))
  }

  @Test("the remedy is a command that works for root, or for a user")
  func remedy() {
    let finding = ControlGroupFolder.Finding.shared(URL(filePath: "/sys/fs/cgroup"))
    #expect(finding.remedy(user: 0)?.contains("systemd-run --scope --property") == true)
    #expect(finding.remedy(user: 1000)?.contains("systemd-run --user --scope") == true)
    #expect(ControlGroupFolder.Finding.versionOne.remedy(user: 0) == nil)
  }
}
