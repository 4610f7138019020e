import Foundation
import Notebook
import Testing

@testable import Grader

@Suite("A build that may have failed for the machine's sake")
struct DoubtTests {
  typealias Outcome = SubmissionBuild.Outcome

  private static func failed(_ words: String, isOrderly: Bool = true) -> Outcome {
    .failed(messages: words, isOrderly: isOrderly)
  }

  struct Story: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// What comes of each run; of those after it what came of the last.
    let outcomes: [Outcome]
    let runs: Int
  }

  static let stories: [Story] = [
    Story(testDescription: "what builds is built once", outcomes: [.built], runs: 1),
    Story(
      testDescription: "a mistake is one at once",
      outcomes: [failed("a.swift:1:1: error: cannot find 'x' in scope")], runs: 1),
    Story(
      testDescription: "what took too long is not tried again", outcomes: [.timedOut(seconds: 1)],
      runs: 1),
    Story(
      testDescription: "a disk that was full",
      outcomes: [
        failed("<unknown>:0: error: error closing 'Submission.o': No space left on device"), .built,
      ], runs: 2),
    Story(
      testDescription: "a disk that was full for longer",
      outcomes: [
        failed("No space left on device"), failed("Disk quota exceeded"),
        failed("Input/output error"), .built,
      ], runs: 4),
    Story(
      testDescription: "a linker that was killed",
      outcomes: [failed("", isOrderly: false), .built], runs: 2),
    Story(
      testDescription: "a compiler that crashes", outcomes: [failed("", isOrderly: false)], runs: 2),
    Story(
      testDescription: "a student who writes the system's words",
      outcomes: [failed("a.swift:1:1: error: No space left on device")], runs: 4),
  ]

  @Test("is tried again as often as that", arguments: stories)
  func runs(story: Story) async throws {
    var runs = 0
    let outcome = try await Doubt.settled(
      pauses: Doubt.pauses.map { _ in .zero }, room: {}
    ) {
      runs += 1
      return story.outcomes[min(runs, story.outcomes.count) - 1]
    }
    #expect(runs == story.runs)
    let last = try #require(story.outcomes.last)
    #expect("\(outcome)" == "\(last)")
  }

  @Test("is nobody's mistake where there is no room even then")
  func noRoom() async throws {
    await #expect(throws: GraderError.self) {
      try await Doubt.settled(
        pauses: [], room: { throw GraderError.cannotStore("there", ENOSPC) }
      ) { Self.failed("error") }
    }
  }
}
