import Glibc
import Testing

@testable import Grader

@Suite("The walls of a machine")
struct WallsTests {
  private static let both = Walls(bubblewrap: .works, landlock: .works(version: 7))
  private static let second = Walls(bubblewrap: .notInstalled, landlock: .works(version: 1))
  private static let neither = Walls(bubblewrap: .notInstalled, landlock: .missing)

  @Test(
    "what a choice comes to",
    arguments: [
      (both, [.bubblewrap, .bubblewrap, .landlock, SandboxKind.none]),
      (second, [.landlock, nil, .landlock, SandboxKind.none]),
      (
        Walls(bubblewrap: .works, landlock: .missing),
        [.bubblewrap, .bubblewrap, nil, SandboxKind.none]
      ),
      (neither, [nil, nil, nil, SandboxKind.none]),
    ] as [(Walls, [SandboxKind?])])
  func choice(walls: Walls, kinds: [SandboxKind?]) {
    #expect(SandboxChoice.allCases == [.auto, .bubblewrap, .landlock, .none])
    #expect(SandboxChoice.allCases.map(walls.kind) == kinds)
  }

  // The errors that landlock(7) names, and what a container's filter answers.
  @Test(
    "what the kernel says of Landlock",
    arguments: [
      (1, .works(version: 1)), (7, .works(version: 7)), (-ENOSYS, .missing),
      (-EOPNOTSUPP, .disabled), (-EPERM, .forbidden(EPERM)), (-EACCES, .forbidden(EACCES)),
    ] as [(Int32, LandlockState)])
  func landlock(answer: Int32, state: LandlockState) {
    #expect(LandlockState(answer: answer) == state)
    #expect((state.remedy == nil) == state.canHold)
  }

  @Test(
    "the doctor says which one holds students' code, and why not the first",
    arguments: [
      (both, [Finding.State.ok, .ok, .ok], "bubblewrap holds students' code"),
      (
        second, [.warning, .ok, .ok],
        "Landlock holds students' code, because bubblewrap is not installed"
      ),
      (neither, [.problem, .warning, .problem], "nothing here can hold students' code"),
    ])
  func findings(walls: Walls, states: [Finding.State], detail: String) {
    let findings = walls.findings
    #expect(findings.map(\.title) == ["bubblewrap", "landlock", "sandbox"])
    #expect(findings.map(\.state) == states)
    #expect(findings.last?.detail == detail)
  }
}
