import Foundation
import Glibc
import Testing

@testable import Grader

/// What a program that the compiler has become may do: real programs try it behind each wall.
@Suite("What the compiler can reach", .tags(.sandbox), .timeLimit(.minutes(1)))
struct LaunchTests {
  struct Attempt: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Run by `bash -c`, which can start no further program but become one.
    let script: String
    /// What it prints, if that tells a refusal from a failure of another kind.
    var says = ""
  }

  static let refused: [Attempt] = [
    .init(testDescription: "read the users", script: "read x </etc/passwd"),
    .init(testDescription: "list the homes", script: "exec ls /home /root"),
    .init(testDescription: "read the parent's command", script: "read x </proc/$PPID/comm"),
    .init(testDescription: "write beside its folder", script: "echo x >/nbgrade/source/new"),
    .init(testDescription: "change a source", script: "echo x >>/nbgrade/source/mine"),
    .init(
      testDescription: "empty a source that is opened for reading",
      script: "exec perl -e 'sysopen(F, \"/nbgrade/source/mine\", 01000) or die \"$!\\n\"'",
      says: "Function not implemented"),
    .init(
      testDescription: "empty a source that is opened for neither",
      script: "exec perl -e 'sysopen(F, \"/nbgrade/source/mine\", 01003) or die \"$!\\n\"'",
      says: "Function not implemented"),
    .init(testDescription: "remove a source", script: "exec rm -f /nbgrade/source/mine"),
    .init(testDescription: "change a mode", script: "exec chmod 777 /nbgrade/output"),
    .init(testDescription: "change times", script: "exec touch -d 2001-01-01 /nbgrade/output"),
    .init(testDescription: "write to the libraries", script: "echo x >/usr/lib/nbgrade-escape"),
    .init(
      testDescription: "open a socket", script: "exec 3<>/dev/tcp/127.0.0.1/9",
      says: "Operation not permitted"),
    .init(testDescription: "start a process", script: "sleep 1000 & wait", says: "fork"),
    .init(testDescription: "signal its parent", script: "kill -0 $PPID", says: "not permitted"),
    .init(testDescription: "signal everybody", script: "kill -0 -1", says: "not permitted"),
    .init(testDescription: "leave its session", script: "exec setsid true"),
    .init(testDescription: "make namespaces", script: "exec unshare --user true"),
    .init(testDescription: "raise a limit", script: "ulimit -c 1"),
    .init(testDescription: "change its root", script: "exec chroot / true"),
    .init(testDescription: "write a huge file", script: "exec truncate -s 1G /nbgrade/output/huge"),
  ]

  static let allowed: [Attempt] = [
    .init(testDescription: "read a source", script: "read x </nbgrade/source/mine; echo $x"),
    .init(testDescription: "write its output", script: "echo mine >/nbgrade/output/new; echo mine"),
    .init(testDescription: "become a program", script: "exec echo mine"),
    .init(testDescription: "throw away", script: "echo x >/dev/null; echo mine"),
  ]

  @Test("is refused", arguments: refused, SandboxKind.walls)
  func refusal(attempt: Attempt, kind: SandboxKind) async throws {
    let result = try await run(attempt.script, kind)
    #expect(!result.isSuccess, "\(result.text)")
    #expect(attempt.says.isEmpty || result.text.contains(attempt.says), "\(result.text)")
  }

  @Test("is allowed, as the compiler needs it", arguments: allowed, SandboxKind.walls)
  func permission(attempt: Attempt, kind: SandboxKind) async throws {
    let result = try await run(attempt.script, kind)
    #expect(result.isSuccess && result.text == "mine\n", "\(result.text)")
  }

  @Test(
    "one that sleeps, or ignores TERM and spins, is ended at the deadline",
    arguments: ["exec -a $0 sleep 1000", "trap '' TERM; while :; do :; done"], SandboxKind.walls)
  func deadline(script: String, kind: SandboxKind) async throws {
    let mark = UUID().uuidString
    let result = try await run(script, kind, name: mark, deadline: .seconds(1))
    #expect(result.text == "past its deadline")
    // In bubblewrap the last one goes when the kernel takes its namespace down; if bubblewrap was still
    // setting the sandbox up, by the runner's own alarm.
    for _ in 0..<400 where Self.isThere(mark) { try await Task.sleep(for: .milliseconds(50)) }
    #expect(!Self.isThere(mark))
  }

  @Test("a command that is killed is told from one that has used its time up")
  func killed() async throws {
    let mark = UUID().uuidString
    #expect(try await endingOfLoop(mark, seconds: 1) == .outOfTime)
    async let ending = endingOfLoop(mark, seconds: 100)
    while !Self.killed(mark) { try await Task.sleep(for: .milliseconds(20)) }
    #expect(try await ending == .signalled(SIGKILL))
  }

  private func endingOfLoop(_ mark: String, seconds: Int) async throws -> Grader.ExitStatus {
    let command = Command(
      try Installation.current().runner.plainPath,
      ["launch", "--cpu", "\(seconds)", "--"]
        + ["/usr/bin/perl", "-e", "while (1) {}", mark, "--", "/usr/bin/true"])
    let result = try #require(try await command.output(limit: 4096, deadline: .seconds(20)))
    return Grader.ExitStatus(result.status)
  }

  // Kills the command of that mark, if it has been started.
  private static func killed(_ mark: String) -> Bool {
    let found = processes(naming: mark).first { $0.line.hasPrefix("/usr/bin/perl") }
    return found.map { kill($0.number, SIGKILL) == 0 } ?? false
  }

  private func run(
    _ script: String, _ kind: SandboxKind, name: String = "bash", deadline: Duration = .seconds(20)
  ) async throws -> (isSuccess: Bool, text: String) {
    let work = try WorkFolder()
    defer { work.remove() }
    try Data("mine\n".utf8).write(to: work.sources.appending(path: "mine"))
    let sandbox = Sandbox(kind: kind, toolchain: try await Toolchain.find())
    // A script's paths are inside of words, which only bubblewrap shows under these names.
    let shown =
      kind == .bubblewrap
      ? script
      : script.replacing(Compiler.sources, with: work.sources.plainPath)
        .replacing(Compiler.output, with: work.output.plainPath)
    let command = sandbox.command(
      Compiler.runner,
      [
        "launch", "--file", "1000000", "--wall", "4", "--", "/usr/bin/bash", "--norc", "-c", shown,
        name,
      ],
      view: .compiling,
      mounts: [
        Mount(source: try Installation.current().runner, target: Compiler.runner),
        Mount(source: URL(filePath: "/usr/bin"), target: "/usr/bin"),
        Mount(source: work.sources, target: Compiler.sources),
        Mount(source: work.output, target: Compiler.output, access: .write),
      ])
    let result = try await command.output(limit: 1 << 16, deadline: deadline)
    return (result?.isSuccess ?? false, result?.text ?? "past its deadline")
  }

  // Whether a process has the name among its arguments.
  private static func isThere(_ name: String) -> Bool { !processes(naming: name).isEmpty }

  private static func processes(naming name: String) -> [(number: pid_t, line: String)] {
    let numbers = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return numbers.compactMap { pid_t($0) }.compactMap { number in
      let bytes = FileManager.default.contents(atPath: "/proc/\(number)/cmdline") ?? Data()
      let line = String(decoding: bytes, as: UTF8.self)
      return line.contains(name) ? (number, line) : nil
    }
  }
}
