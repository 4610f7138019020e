import Exercises
import Glibc
import Marking
import Testing

@testable import Grader

@Suite("What cases may use", .tags(.sandbox), .timeLimit(.minutes(1)))
struct SpendingTests {
  @Test("memory that grows ends at the limit", arguments: SandboxKind.here)
  func growth(kind: SandboxKind) async throws {
    let setting = Submission.Setting(kind: kind, limits: Limits(memoryBytes: 256 << 20))
    let endings = try await Submission.built.run(["grow", "answer"], setting)
    #expect(endings[0].ending == .memory)
    #expect(Behaviour.End(endings[1].ending) == .returned(1))
  }

  @Test("one huge allocation is refused in Swift's own words")
  func hugeAllocation() async throws {
    let ending = try await Submission.built.run(["huge"], .init(kind: .bubblewrap))[0]
    guard case .signalled = ending.ending else {
      Issue.record("\(ending.ending)")
      return
    }
    #expect(SwiftMessage.fatal(in: ending.printed)?.hasPrefix("failed to allocate") == true)
  }

  @Test("memory that hides from the limit on data is bounded all the same")
  func hiddenMemory() async throws {
    let setting = Submission.Setting(
      kind: .bubblewrap,
      limits: Limits(processorSeconds: 20, wallSeconds: 40, memoryBytes: 256 << 20))
    let ending = try await Submission.built.run(["map read-only"], setting)[0]
    guard case .returned(let megabytes) = Behaviour.End(ending.ending) else {
      #expect(ending.ending == .memory)
      return
    }
    #expect(megabytes <= 768)
  }

  @Test("threads are bounded", arguments: SandboxKind.here)
  func threads(kind: SandboxKind) async throws {
    let ending = try await Submission.built.run(["many threads"], .init(kind: kind))[0]
    guard case .returned(let count) = Behaviour.End(ending.ending) else {
      Issue.record("\(ending.ending)")
      return
    }
    #expect(count > 0 && count <= 512)
  }

  @Test("a thread that spins after the answer is paid for, and ends with the child")
  func spinningThread() async throws {
    let endings = try await Submission.built.run(
      ["spin after returning", "sleep", "answer"], .init(kind: .bubblewrap))
    #expect(Behaviour.End(endings[0].ending) == .returned(1))
    #expect(endings[1].ending == .processorTime)
    #expect(Behaviour.End(endings[2].ending) == .returned(1))
  }

  @Test("of what is printed the first bytes are kept, and all are counted")
  func flood() async throws {
    let endings = try await Submission.built.run(["flood", "print"], .init(kind: .bubblewrap))
    #expect(endings[0].printed.count == 64 << 10)
    #expect(endings[0].printedBytes == 1_000_000)
    #expect(String(decoding: endings[1].printed, as: UTF8.self) == "Δ is printed\nand this\n")
  }

  @Test("a line that was not ended is kept", arguments: ["partial line", "exit"])
  func partialLine(name: String) async throws {
    let ending = try await Submission.built.run([name], .init(kind: .bubblewrap))[0]
    let printed = String(decoding: ending.printed, as: UTF8.self)
    #expect(printed.contains(name == "exit" ? "goodbye" : "half a line"))
  }
}
