import Exercises
import Testing

@testable import Grader

@Suite("How cases end", .tags(.sandbox), .timeLimit(.minutes(1)))
struct EndingTests {
  @Test(
    "each in its own way, with its line, and the next case is answered",
    arguments: Behaviour.own + Behaviour.calls + Behaviour.descriptors, SandboxKind.here)
  func ending(behaviour: Behaviour, kind: SandboxKind) async throws {
    try await expect(behaviour, .init(kind: kind))
  }

  @Test("by the clocks", .tags(.slow), arguments: Behaviour.late, SandboxKind.here)
  func lateEnding(behaviour: Behaviour, kind: SandboxKind) async throws {
    let limits =
      behaviour.end == .wallTime
      ? Limits(processorSeconds: 20, wallSeconds: 0.8)
      : Limits(processorSeconds: 0.3, wallSeconds: 40)
    try await expect(behaviour, .init(kind: kind, limits: limits))
  }

  private func expect(_ behaviour: Behaviour, _ setting: Submission.Setting) async throws {
    let submission = try await Submission.built
    let endings = try await submission.run([behaviour.name, "answer"], setting)
    #expect(Behaviour.End(endings[0].ending) == behaviour.end)
    if let mark = behaviour.line {
      let line = try Submission.line(marked: mark)
      #expect(await submission.line(of: endings[0], setting.kind) == line)
    }
    // What was handed in beforehand may be taken for the next answer, but never a right one.
    if behaviour.name != "two answers" {
      #expect(Behaviour.End(endings[1].ending) == .returned(1))
    }
  }
}
