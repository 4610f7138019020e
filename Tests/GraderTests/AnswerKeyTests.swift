import Exercises
import Marking
import Testing

@testable import Grader

@Suite("The key of answers")
struct AnswerKeyTests {
  private let assignment = SubmissionOutcomesTests.assignment

  @Test("what is asked for holds inputs of one visibility alone, and nothing expected")
  func runs() throws {
    let key = try AnswerKey(assignment, secret: nil)
    let visible = try run(key.runs(.visible, exercises: ["compute_cost"]))
    let hidden = try run(key.runs(.hidden, exercises: ["compute_cost"]))
    #expect(visible.exercise == "compute_cost")
    #expect(visible.cases.map(\.number) == [0])
    #expect(hidden.cases.map(\.number) == [1])
    #expect(hidden.cases[0].input.names == ["AL", "Y"])
    #expect(key.runs(.hidden, exercises: []).isEmpty)
  }

  @Test("the reference says what is expected")
  func expected() throws {
    let entry = try AnswerKey(assignment, secret: nil).entries[0]
    let half = try sum(entry.input.array("AL")) / 2
    #expect(entry.expected == ["cost": .number(half)])
  }

  @Test("an answer is marked as soon as it has come, if it is one to a case")
  func mark() throws {
    let key = try AnswerKey(assignment, secret: nil)
    let half = try sum(key.entries[0].input.array("AL")) / 2
    let right = Ending.answered(Answer.returned(["cost": .number(half)]).payload)
    let mark = try #require(key.mark(CaseEnding(number: 0, ending: right), limits: Limits()))
    #expect(mark.name == "seen")
    #expect(mark.earned == 6)
    #expect(key.mark(CaseEnding(number: 1, ending: right), limits: Limits())?.earned == 0)
    #expect(key.mark(CaseEnding(number: 2, ending: right), limits: Limits()) == nil)
  }

  @Test("its fingerprint is the same in every run")
  func fingerprint() throws {
    let first = try AnswerKey(assignment, secret: nil).fingerprint
    #expect(try AnswerKey(assignment, secret: nil).fingerprint == first)
    #expect(first.count == 64)
  }

  private func run(_ requests: [Request]) throws -> Request.Run {
    guard case .run(let run)? = requests.first, requests.count == 1 else {
      throw GraderError.cannotCompile("not one exercise")
    }
    return run
  }
}
