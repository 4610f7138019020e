import Exercises
import Testing

@testable import Grader

@Suite("What a submission can reach", .tags(.sandbox), .timeLimit(.minutes(1)))
struct WallTests {
  /// Files that bubblewrap does not show, so that Landlock must not open them either.
  static let hidden = [
    "open the users", "open the course", "list temporary files", "open the headers", "open a disk",
    "open chance", "list processes", "open the first process", "open its own threads",
  ].map { Behaviour($0, .returned(0)) }

  static let calls = [
    Behaviour("install a handler", .returned(0)),
    Behaviour("leave the session", .forbidden("setsid")),
    Behaviour("leave the group", .forbidden("setpgid")),
    Behaviour("change a mode", .forbidden("fchmodat")),
    Behaviour("remove a file", .forbidden("unlinkat")),
    Behaviour("make a folder", .forbidden("mkdirat")),
    Behaviour("make a pipe with a name", .forbidden("mknodat")),
    Behaviour("fill a pipe that nobody reads", .returned(0)),
  ]

  @Test("no file but what it needs", arguments: hidden, SandboxKind.walls)
  func hiddenFiles(behaviour: Behaviour, kind: SandboxKind) async throws {
    try await expect(behaviour, kind)
  }

  @Test(
    "no list of the machine's own root folder", .enabled(if: SandboxKind.here.contains(.landlock)))
  func rootFolder() async throws {
    try await expect(Behaviour("list the root folder", .returned(0)), .landlock)
  }

  @Test("no call that reaches beyond it", arguments: calls, SandboxKind.here)
  func forbiddenCalls(behaviour: Behaviour, kind: SandboxKind) async throws {
    try await expect(behaviour, kind)
  }

  @Test("without a wall files can be opened, so that these attempts are real")
  func withoutWall() async throws {
    try await expect(Behaviour("open the users", .returned(1)), .none)
    try await expect(Behaviour("list processes", .returned(1)), .none)
  }

  private func expect(_ behaviour: Behaviour, _ kind: SandboxKind) async throws {
    let endings = try await Submission.built.run([behaviour.name, "answer"], .init(kind: kind))
    #expect(Behaviour.End(endings[0].ending) == behaviour.end)
    #expect(Behaviour.End(endings[1].ending) == .returned(1))
  }
}
