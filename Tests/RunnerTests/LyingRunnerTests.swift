import Exercises
import Foundation
import Testing

@testable import Grader

@Suite("A runner that is none", .timeLimit(.minutes(1)))
struct LyingRunnerTests {
  static let ready = #"printf '\001\000\000\000\001'"#

  static let lies: [(script: String, fault: String)] = [
    ("exit 0", "The runner ended before its work was done."),
    ("echo trouble >&2; exit 70", "The runner ended before its work was done. trouble\n"),
    (#"printf '\377\377\377\377'; sleep 20"#, "tooLarge"),
    (#"printf '\000\000\000\000'; sleep 20"#, "truncated"),
    (#"printf '\001\000\000\000\377'; sleep 20"#, "malformed"),
    (ready + "; " + ready + "; sleep 20", "The runner said what nobody asked for."),
    (ready + "; exit 0", "The runner ended before its work was done."),
  ]

  @Test("is a fault, and is ended", arguments: lies)
  func fault(script: String, fault: String) async throws {
    let endings = try await run(script)
    #expect(endings.fault == fault)
    #expect(endings.byNumber.isEmpty)
  }

  @Test("no hidden input leaves the grader before the visible cases have ended")
  func order() async throws {
    let seen = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: seen) }
    let script =
      "exec 3<&0; \(Self.ready); cat <&3 >\(seen.path()) & reader=$!; sleep 1; kill $reader"
    _ = try await run(script)
    let sent = String(decoding: try Data(contentsOf: seen), as: UTF8.self)
    #expect(sent.contains("visible"))
    #expect(!sent.contains("hidden"))
  }

  private func run(_ script: String) async throws -> RunnerSession.Endings {
    let program = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: program)
    defer { try? FileManager.default.removeItem(at: program) }
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path())
    let session = RunnerSession(
      sandbox: Sandbox(
        kind: .none, toolchain: Toolchain(root: URL(filePath: "/usr"), version: "none")),
      installation: Installation(
        runner: program, modules: program, assignments: program, reference: program,
        sources: program,
        toolchain: nil),
      assignment: "any", limits: Limits())
    return await session.run(program, batches: [[request("visible", 0)], [request("hidden", 1)]])
  }

  private func request(_ name: String, _ number: UInt32) -> Request {
    .run(.init(exercise: name, cases: [.init(number: number, input: ["x": .text(name)])]))
  }
}
