import Exercises
import Foundation
import Glibc
import Marking
import Notebook
import Testing

@testable import Grader

@Suite("Outcomes of cases")
struct SubmissionOutcomesTests {
  /// A reference for one exercise.
  enum Half: ComputeCost {
    static func computeCost(AL: NDArray, Y: NDArray) throws -> Double { sum(AL) / 2 }
  }

  static let assignment = Assignment(
    DeepNeuralNetwork.self, title: "One", reference: Half.self,
    exercises: [
      Exercise(
        DeepNeuralNetwork.computeCost,
        cases: [
          Case("seen", .visible, points: 6, seed: 1) { random in
            ["AL": .array(random.rand(1, 3)), "Y": .array([[1]])]
          },
          Case("unseen", .hidden, points: 4, seed: 2) { random in
            ["AL": .array(random.rand(1, 3)), "Y": .array([[1]])]
          },
        ])
    ])

  static let known: [(ending: Ending, outcome: Outcome)] = [
    (.answered(Answer.threw("No.").payload), .threw("No.")),
    (.answered(Answer.returned(["cost": .number(1)]).payload), .returned(["cost": .number(1)])),
    (
      .answered(Answer.blank(function: "computeCost(AL:Y:)").payload),
      .blank(exercise: "compute_cost")
    ),
    (.answered(Answer.blank(function: "unknown()").payload), .blank(exercise: "compute_cost")),
    (
      .answered(Answer.missing(exercise: "compute_cost").payload),
      .missing(exercise: "compute_cost")
    ),
    (.answered(Answer.missing(exercise: "made_up").payload), .threw("Missing(\"made_up\")")),
    (.answered([]), .unreadable("What was handed back is no answer (truncated).")),
    (.answered([99]), .unreadable("What was handed back is no answer (malformed).")),
    (.exited(7), .exited(status: 7)),
    (.processorTime, .timedOut(.processor, seconds: 2)),
    (.wallTime, .timedOut(.wall, seconds: 10)),
    (.memory, .outOfMemory(bytes: 512 << 20)),
    (.oversized, .unreadable("The answer is larger than 4 MiB.")),
    (.signalled(SIGSEGV, nil), .crashed(signal: "SIGSEGV", message: nil, place: nil)),
    (.signalled(60, nil), .crashed(signal: "signal 60", message: nil, place: nil)),
    (
      .notLoaded("no such file"), .unreadable("The compiled file could not be loaded: no such file")
    ),
  ]

  @Test("follow from how each ended", arguments: known)
  func outcome(ending: Ending, outcome: Outcome) throws {
    #expect(try result(ending).cases[0].outcome == outcome)
  }

  @Test("a full stack is told in words of our own")
  func overflow() throws {
    let site = CrashSite(offsets: [1], isStackOverflow: true)
    guard case .crashed(_, let message?, _) = try result(.signalled(SIGSEGV, site)).cases[0].outcome
    else {
      Issue.record("no crash")
      return
    }
    #expect(message.contains("calls itself without end"))
  }

  @Test("a refused allocation is a want of memory")
  func refusedAllocation() throws {
    let outcome = try result(
      .signalled(SIGILL, nil), printed: "Fatal error: failed to allocate 9 bytes of memory"
    ).cases[0].outcome
    #expect(outcome == .outOfMemory(bytes: 512 << 20))
  }

  @Test("a case that nothing is known of is the grader's error, and has no mark")
  func silence() throws {
    let result = try result(nil)
    #expect(result.cases.allSatisfy { $0.verdict == .graderError })
  }

  @Test("a forbidden call is named")
  func forbidden() throws {
    #expect(SystemCall.name(0xFFFFF) == "system call 1048575")
  }

  private func result(_ ending: Ending?, printed: String = "") throws -> ExerciseResult {
    let key = try AnswerKey(Self.assignment, secret: nil)
    var product = SubmissionBuild.Product()
    product.built = ["ComputeCost"]
    product.files = ["ComputeCost": "compute_cost.swift"]
    var endings = RunnerSession.Endings()
    if let ending {
      for number in 0..<UInt32(2) {
        endings.byNumber[number] = CaseEnding(
          number: number, ending: ending, printed: Array(printed.utf8))
      }
    }
    let outcomes = SubmissionOutcomes(product: product, endings: endings, options: GradeOptions())
    return outcomes.result(Self.assignment.exercises[0], key)
  }
}
