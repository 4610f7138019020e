import Foundation
import Testing

@testable import Grader

@Suite("The probe of bubblewrap", .timeLimit(.minutes(1)))
struct DoctorProbeTests {
  /// A folder that stands for `/`, with a program in it that stands for bubblewrap.
  private func machine(
    files: [String: String], program: String
  ) throws -> (machine: Machine, program: String) {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    for (path, text) in files.merging(["bwrap": program], uniquingKeysWith: { $1 }) {
      let file = root.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let bwrap = root.appending(path: "bwrap").path()
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: bwrap)
    return (Machine(root: root.path(), environment: [:]), bwrap)
  }

  @Test("believes a program that ends well")
  func success() async throws {
    let (machine, program) = try machine(files: [:], program: "#!/bin/sh\n")
    defer { try? FileManager.default.removeItem(atPath: machine.root) }
    #expect(await BubblewrapProbe(program: program, machine: machine).probe() == .works)
  }

  @Test("reads the machine's files when bubblewrap is refused")
  func refusal() async throws {
    let (machine, program) = try machine(
      files: [
        "proc/sys/kernel/apparmor_restrict_unprivileged_userns": "1\n",
        "proc/self/status": "Name:\tnbgrade\nCapEff:\t0000000000000000\n",
      ],
      program: "#!/bin/sh\necho 'bwrap: setting up uid map: Permission denied' >&2\nexit 1\n")
    defer { try? FileManager.default.removeItem(atPath: machine.root) }
    let state = await BubblewrapProbe(program: program, machine: machine).probe()
    #expect(state == .appArmorRestricted)
  }

  @Test(
    "knows the marks of containers",
    arguments: [
      (".dockerenv", "", Container.docker),
      ("run/.containerenv", "", .podman),
      ("proc/1/cgroup", "0::/kubepods/burstable/pod1", .kubernetes),
      ("proc/1/cgroup", "0::/system.slice/docker-1234.scope", .docker),
      ("run/systemd/container", "systemd-nspawn", .other),
    ])
  func container(path: String, text: String, container: Container) throws {
    let (machine, _) = try machine(files: [path: text], program: "")
    defer { try? FileManager.default.removeItem(atPath: machine.root) }
    #expect(SandboxFacts(attempt: .succeeded, machine: machine).container == container)
  }

  @Test(
    "knows a capability by its bit",
    arguments: [
      ("000001ffffffffff", true), ("00000000a80425fb", false), ("0000000000200000", true),
    ])
  func capability(mask: String, mayAdministrate: Bool) throws {
    let (machine, _) = try machine(
      files: ["proc/self/status": "Name:\tx\nCapEff:\t\(mask)\nCapBnd:\t0\n"], program: "")
    defer { try? FileManager.default.removeItem(atPath: machine.root) }
    let facts = SandboxFacts(attempt: .succeeded, machine: machine)
    #expect(facts.mayAdministrate == mayAdministrate)
  }

  @Test("says when bubblewrap is not installed")
  func missing() async {
    let state = await BubblewrapProbe(program: "/nowhere/bwrap").probe()
    #expect(state == .notInstalled)
  }
}
