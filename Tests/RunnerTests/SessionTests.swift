import Exercises
import Foundation
import Testing

@testable import Grader

@Suite("Sessions with a runner", .tags(.sandbox), .timeLimit(.minutes(1)))
struct SessionTests {
  @Test(
    "a solution that uses Foundation, Dispatch and tasks is answered",
    arguments: SandboxKind.here)
  func libraries(kind: SandboxKind) async throws {
    let input = linearForwardTestCase()
    let record: Record = ["A": .array(input.A), "W": .array(input.W), "b": .array(input.b)]
    let run = Request.run(
      .init(exercise: "linear_forward", cases: [.init(number: 7, input: record)]))
    let endings = await (try Submission.built).run([[run]], .init(kind: kind))
    let ending = try #require(endings.byNumber[7])
    guard case .answered(let payload) = ending.ending,
      case .returned(let outputs) = try Answer(payload: payload[...])
    else {
      Issue.record("\(ending)")
      return
    }
    let expected = dot(input.W, input.A) + input.b
    #expect(allclose(try outputs.array("Z"), expected))
    #expect(String(decoding: ending.printed, as: UTF8.self) == "1.50 1\n")
  }

  @Test("the libraries that a submission needs are found, and those of the toolchain alone")
  func neededLibraries() async throws {
    let submission = try await Submission.built
    let paths = NeededLibraries.paths(of: submission.sharedObject, in: submission.toolchain)
    let folder = submission.toolchain.libraries.plainPath
    #expect(paths.contains("\(folder)/libFoundation.so"))
    #expect(paths.contains("\(folder)/libswiftCore.so"))
    #expect(!paths.contains { $0.hasSuffix("/libswiftRegexBuilder.so") })
    let nowhere = URL(filePath: "/nonexistent.so")
    #expect(NeededLibraries.paths(of: nowhere, in: submission.toolchain).isEmpty)
  }

  @Test("what a case leaves behind is there in its own exercise's next case, and in no other run")
  func state() async throws {
    let batches: [[Request]] = [
      [.behaving(["count", "count"]), .behaving(["count"], from: 2)],
      [.behaving(["count"], from: 3)],
    ]
    let endings = await (try Submission.built).run(batches, .init(kind: .bubblewrap))
    let ends = endings.byNumber.sorted { $0.key < $1.key }.map { Behaviour.End($0.value.ending) }
    #expect(ends == [.returned(1), .returned(2), .returned(1), .returned(1)])
  }

  @Test(
    "an object that is none, or has no solution, is not loaded", arguments: SandboxKind.here)
  func notLoaded(kind: SandboxKind) async throws {
    let submission = try await Submission.built
    let broken = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).so")
    try Data("no object".utf8).write(to: broken)
    defer { try? FileManager.default.removeItem(at: broken) }
    let session = RunnerSession(
      sandbox: Sandbox(kind: kind, toolchain: submission.toolchain),
      installation: submission.installation, assignment: DeepNeuralNetwork.id, limits: Limits())
    let endings = await session.run(broken, batches: [[.behaving(["answer", "answer"])]])
    #expect(endings.fault == nil)
    #expect(endings.byNumber.values.map { Behaviour.End($0.ending) } == [.notLoaded, .notLoaded])
  }

  @Test("an exercise that the runner does not know is a fault, and nothing more is asked")
  func unknownExercise() async throws {
    let unknown = Request.run(
      .init(exercise: "no_such", cases: [.init(number: 0, input: ["AL": .number(1)])]))
    let batches: [[Request]] = [[unknown], [.behaving(["answer"], from: 1)]]
    let endings = await (try Submission.built).run(batches, .init(kind: .none))
    #expect(endings.fault == "There is no exercise no_such in this runner.")
    #expect(endings.byNumber.isEmpty)
  }

  @Test("an assignment that the runner does not know is a fault")
  func unknownAssignment() async throws {
    let submission = try await Submission.built
    let session = RunnerSession(
      sandbox: Sandbox(kind: .none, toolchain: submission.toolchain),
      installation: submission.installation, assignment: "no-such", limits: Limits())
    let endings = await session.run(submission.sharedObject, batches: [[.behaving(["answer"])]])
    #expect(endings.fault == "There is no assignment no-such in this runner.")
  }
}
