import Exercises
import Foundation
import Glibc
import Marking
import Testing

@testable import Grader

@Suite("A runner that is none", .timeLimit(.minutes(1)))
struct LyingRunnerTests {
  static let ready = #"printf '\001\000\000\000\001'"#
  /// Waits for a request, which is a length and so many bytes; ends where none comes.
  static let request = """
    n=$(dd bs=1 count=4 2>/dev/null | od -An -tu4); [ -n "$n" ] || exit 0
    dd bs=1 count=$((n)) of=/dev/null 2>/dev/null
    """

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
    let script = """
      exec 3<&0; \(Self.ready); cat <&3 >\(seen.path()) & reader=$!
      for turn in $(seq 100); do grep -q visible \(seen.path()) && break; sleep 0.2; done
      sleep 1; kill $reader
      """
    _ = try await run(script)
    let sent = String(decoding: try Data(contentsOf: seen), as: UTF8.self)
    #expect(sent.contains("visible"))
    #expect(!sent.contains("hidden"))
  }

  @Test("cells are not tried for longer than they may take together, whatever they say they took")
  func slowCells() async throws {
    let cells = (0..<20).map { ending($0) }
    let script =
      ([Self.request, Self.ready] + cells.flatMap { [Self.request, "sleep 0.2", $0] })
      .joined(separator: "\n")
    let endings = try await run(
      script, limits: Limits(wallSeconds: 0.2), batches: [(0..<20).map(cell)])
    // Each takes a third of what all may take, or more on a busy machine.
    #expect((1...3).contains(endings.byNumber.count))
    #expect(endings.fault == nil)
  }

  @Test("a case that was killed from outside is tried once more, alone")
  func killed() async throws {
    let answer = CaseEnding(number: 0, ending: .answered([7]))
    for (again, last) in [(answer, Ending.answered([7])), (Self.kill, Self.kill.ending)] {
      let script = [Self.ready, say(Self.kill), say(again)].joined(separator: "; ")
      let endings = try await run(script, batches: [[request("visible", 0)]])
      #expect(endings.fault == nil)
      #expect(endings.byNumber[0]?.ending == last)
    }
  }

  private static let kill = CaseEnding(number: 0, ending: .signalled(SIGKILL, nil))

  @Test("an answer that has been marked is not kept, nor is more of a cell's than a text")
  func answers() async throws {
    let long = [UInt8](repeating: 0x61, count: 20_000)
    let script = [Self.ready, ending(of: 0, answer: long), ending(0, answer: long)]
    let endings = try await run(
      script.joined(separator: "; "), batches: [[request("visible", 0)], [cell(0)]]
    ) { ending in
      guard case .answered(long) = ending.ending else { return nil }
      return Marker(Exercise(DeepNeuralNetwork.computeCost, cases: [])).mark(
        Case("visible", .visible, points: 1, seed: 1) { _ in [:] }, input: [:], expected: [:],
        outcome: .noFile)
    }
    #expect(endings.fault == nil)
    #expect(endings.marks[0]?.name == "visible")
    #expect(endings.byNumber[0]?.ending == .answered([]))
    guard case .answered(let kept)? = endings.byNumber[Request.Cell.firstNumber]?.ending else {
      Issue.record("the cell was answered")
      return
    }
    #expect((Answer.textBytes...10_000).contains(kept.count))
  }

  @Test("what cells print is kept so far together, and counted")
  func printingCells() async throws {
    let cells = (0..<30).map { ending($0, printed: [UInt8](repeating: 0x61, count: 1_000)) }
    let endings = try await run(
      Self.ready + "; " + cells.joined(separator: "; "), limits: Limits(outputBytes: 1_000),
      batches: [(0..<30).map(cell)])
    let all = endings.byNumber.values
    #expect(all.count == 30)
    #expect(all.reduce(0) { $0 + $1.printed.count } == 16_000)
    #expect(all.allSatisfy { $0.printedBytes == 1_000 })
  }

  private func cell(_ index: UInt32) -> Request {
    .tryOut([.init(number: Request.Cell.firstNumber + index, symbol: "cell")])
  }

  /// A command that says that a cell has ended at once.
  private func ending(_ index: UInt32, answer: [UInt8] = [], printed: [UInt8] = []) -> String {
    ending(of: Request.Cell.firstNumber + index, answer: answer, printed: printed)
  }

  /// A command that says that a case or a cell has ended at once.
  private func ending(of number: UInt32, answer: [UInt8], printed: [UInt8] = []) -> String {
    say(
      CaseEnding(
        number: number, ending: .answered(answer), printed: printed,
        printedBytes: UInt64(printed.count)))
  }

  private func say(_ ending: CaseEnding) -> String {
    let bytes = Response.ended(ending).frame.map { byte in
      let digits = String(byte, radix: 8)
      return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
    }
    return "printf '\(bytes.joined())'"
  }

  private func run(
    _ script: String, limits: Limits = Limits(), batches: [[Request]]? = nil,
    marking: @escaping @Sendable (CaseEnding) -> CaseResult? = { _ in nil }
  ) async throws -> RunnerSession.Endings {
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
      assignment: "any", limits: limits)
    let batches = batches ?? [[request("visible", 0)], [request("hidden", 1)]]
    return await session.run(program, batches: batches, marking: marking)
  }

  private func request(_ name: String, _ number: UInt32) -> Request {
    .run(.init(exercise: name, cases: [.init(number: number, input: ["x": .text(name)])]))
  }
}
