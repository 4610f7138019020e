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
      group: "0::/user.slice/nbgrade", folder: "/sys/fs/cgroup/user.slice/nbgrade",
      processes: "\(getpid())\n1", finding: { .delegated($0) }),
  ]

  @Test("by the machine's own files", arguments: samples)
  func find(sample: Sample) throws {
    let place = try TemporaryFolder()
    let root = place.path
    let files = [
      "/proc/self/mountinfo": sample.mounts, "/proc/self/cgroup": sample.group,
      "\(sample.folder)/cgroup.controllers": sample.controllers,
      "\(sample.folder)/cgroup.procs": sample.processes,
      "\(sample.folder)/cgroup.subtree_control": "",
    ]
    for (path, text) in files {
      let file = URL(filePath: root + path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("\(text)\n".utf8).write(to: file)
    }
    let found = ControlGroupFolder(machine: Machine(root: root, environment: [:])).find()
    #expect(found == sample.finding(URL(filePath: root + sample.folder)))
  }
}
