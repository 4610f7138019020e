import Foundation
import Glibc
import Testing

@testable import Grader

@Suite("Control groups", .timeLimit(.minutes(1)))
struct ControlGroupTests {
  /// Where this machine has control groups of version 2 that these tests may arrange.
  private static let place: URL? =
    switch ControlGroupFolder().find(controllers: []) {
    case .delegated(let folder), .shared(let folder): folder
    default: nil
    }

  /// A controller that is hardly ever mounted as version 1.
  private static let spare = "hugetlb"

  private static var canDivide: Bool {
    guard geteuid() == 0 else { return false }
    return switch ControlGroupFolder().find(controllers: [spare]) {
    case .delegated, .shared: true
    default: false
    }
  }

  @Test("bound memory, swap where the kernel counts it, and processes", arguments: [true, false])
  func bounds(countsSwap: Bool) throws {
    let place = try TemporaryFolder()
    let group = URL(filePath: place.path)
    if countsSwap { try Data().write(to: group.appending(component: "memory.swap.max")) }
    let bounds = ControlGroup.Bounds(memoryBytes: 1 << 29, processes: 80).files(in: group)
    #expect(
      bounds.map { "\($0.name) = \($0.value)" }
        == ["memory.max = 536870912"] + (countsSwap ? ["memory.swap.max = 0"] : [])
        + ["pids.max = 80"])
  }

  @Test(
    "end what has left its session and ignores signals",
    .enabled(if: place != nil && geteuid() == 0, "no writable control groups of version 2"))
  func end() async throws {
    let place = try #require(Self.place)
    let group = ControlGroup(folder: place.appending(component: "nbgrade-test-\(UUID())"))
    #expect(mkdir(group.folder.plainPath, 0o755) == 0)
    let script = "trap '' TERM HUP; setsid sleep 1000 & setsid setsid sleep 1000 &"
    let command = group.joined(by: Command("/bin/sh", ["-c", script]))
    _ = try await command.output(limit: 100, deadline: .seconds(20))
    let members = try String(
      contentsOf: group.folder.appending(component: "cgroup.procs"), encoding: .utf8)
    #expect(members.split(separator: "\n").count >= 2)
    await group.end()
    #expect(!group.folder.exists)
    for process in members.split(separator: "\n") {
      // One that has ended, and was not waited for yet, has no command line.
      let line = FileManager.default.contents(atPath: "/proc/\(process)/cmdline")
      #expect(line?.isEmpty ?? true)
    }
  }

  @Test("a command that cannot join its group is not run")
  func noGroup() async throws {
    let group = ControlGroup(folder: URL(filePath: "/nonexistent/group"))
    let command = group.joined(by: Command("/bin/echo", ["run"]))
    let result = try #require(try await command.output(limit: 1000, deadline: .seconds(20)))
    #expect(!result.isSuccess && !result.text.contains("\nrun") && !result.text.hasPrefix("run"))
  }

  @Test("a delegated group is divided: the grader's own, and the submissions'")
  func claim() throws {
    let place = try TemporaryFolder()
    let root = URL(filePath: place.path)
    try FileManager.default.createDirectory(
      at: root.appending(component: "nbgrade-itself"), withIntermediateDirectories: true)
    for file in ["cgroup.procs", "cgroup.subtree_control", "nbgrade-itself/cgroup.procs"] {
      try Data().write(to: root.appending(path: file))
    }
    let groups = try #require(ControlGroups(.delegated(root)))
    #expect(groups.folder == root)
    #expect(place.text("nbgrade-itself/cgroup.procs") == "0")
    #expect(place.text("cgroup.subtree_control") == "+memory +pids")
    #expect(place.text("cgroup.procs") == "")
  }

  @Test("groups that a killed grader left are removed, and others' are not")
  func abandoned() throws {
    let place = try TemporaryFolder()
    let root = URL(filePath: place.path)
    // No process has so high a number.
    let left = "submission-\(Int32.max)-A"
    let kept = ["submission-\(getpid())-B", "submission-1-C", "submission-D", "nbgrade-itself"]
    for name in kept + [left] {
      try FileManager.default.createDirectory(
        at: root.appending(component: name), withIntermediateDirectories: true)
    }
    for file in ["cgroup.procs", "cgroup.subtree_control", "nbgrade-itself/cgroup.procs"] {
      try Data().write(to: root.appending(path: file))
    }
    _ = try #require(ControlGroups(.delegated(root)))
    let found = try FileManager.default.contentsOfDirectory(atPath: place.path)
    #expect(Set(found).intersection(kept + [left]) == Set(kept))
  }

  // This process moves into the group, so that it is one that ends with the test. Where version 1 holds
  // memory and pids, another controller stands for them.
  @Test(
    "the kernel divides a group that holds the grader alone",
    .enabled(if: canDivide, "no control groups of version 2 with a controller to try it on"))
  func division() async {
    await #expect(processExitsWith: .success) {
      let place = try #require(Self.place)
      let scope = place.appending(component: "nbgrade-test-\(getpid())")
      let switches = place.appending(component: "cgroup.subtree_control")
      let wasOn = try String(contentsOf: switches, encoding: .utf8).contains(Self.spare)
      #expect(ControlGroups.write("+\(Self.spare)", to: switches))
      mkdir(scope.plainPath, 0o755)
      #expect(ControlGroups.write("0", to: scope.appending(component: "cgroup.procs")))
      let groups = ControlGroups(
        ControlGroupFolder().find(controllers: [Self.spare]), controllers: [Self.spare])
      let again = ControlGroups(
        ControlGroupFolder().find(controllers: [Self.spare]), controllers: [Self.spare])
      let switched = try String(
        contentsOf: scope.appending(component: "cgroup.subtree_control"), encoding: .utf8)
      _ = ControlGroups.write("0", to: place.appending(component: "cgroup.procs"))
      rmdir(scope.appending(component: "nbgrade-itself").plainPath)
      let isEmpty = rmdir(scope.plainPath) == 0
      if !wasOn { _ = ControlGroups.write("-\(Self.spare)", to: switches) }
      #expect(isEmpty)
      #expect(groups?.folder.lastPathComponent == scope.lastPathComponent)
      #expect(again?.folder.lastPathComponent == scope.lastPathComponent)
      #expect(switched == "\(Self.spare)\n")
    }
  }

  @Test("where the kernel does not divide it, limits alone bound submissions")
  func refusal() throws {
    let place = try TemporaryFolder()
    let root = URL(filePath: place.path)
    try FileManager.default.createDirectory(
      at: root.appending(component: "nbgrade-itself"), withIntermediateDirectories: true)
    for file in ["cgroup.procs", "nbgrade-itself/cgroup.procs"] {
      try Data().write(to: root.appending(path: file))
    }
    #expect(ControlGroups(.delegated(root)) == nil)
    #expect(place.text("cgroup.procs") == "0", "the grader has not moved back")
    #expect(ControlGroups(.versionOne) == nil)
  }

  @Test("a bound that the kernel does not know is an error, and leaves no group behind")
  func unknownBound() throws {
    let place = try TemporaryFolder()
    let groups = ControlGroups(folder: URL(filePath: place.path))
    let error = #expect(throws: ControlGroupError.self) {
      try groups.make(.init(memoryBytes: 1, processes: 1))
    }
    #expect(error?.localizedDescription.contains("memory.max cannot be set up") == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == [])
  }
}
