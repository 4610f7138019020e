import Exercises
import Foundation
import Grader
import Marking
import Reference
import Testing

@Suite("Hostile submissions", .tags(.sandbox, .slow), .timeLimit(.minutes(20)))
struct HostileTests {
  @Test("there are many, of each family, and every invariant is attacked")
  func count() throws {
    let all = HostileSubmission.all
    #expect(all.count >= 200)
    let families = Dictionary(grouping: all, by: \.family).mapValues(\.count)
    #expect(
      families.keys.sorted()
        == ["breaking-out", "compiler", "forging", "frames-and-files", "learning", "spending"])
    #expect(families.values.allSatisfy { $0 >= 20 }, "\(families)")
    let attacked = Set(try all.map { try #require($0.attack, "\($0.name)").invariant })
    #expect(attacked == Set(Attack.Invariant.allCases))
  }

  @Test("get what their headers say, and no point more", arguments: HostileSubmission.all)
  func marks(_ submission: HostileSubmission) async throws {
    let assignment = Course.deepNeuralNetwork
    let attack = try #require(submission.attack, "The header of \(submission.name) is amiss.")
    let laboratory = try await Laboratory.open(forEndless: attack.isEndless)
    let result = await laboratory.grade(try submission.specimen())
    let touched = Set(assignment.exercises.map(\.id).filter(attack.names))
    let callers = touched.reduce(into: Set()) { $0.formUnion(assignment.callers(of: $1)) }
    for exercise in result.exercises {
      let earned = try #require(exercise.earned, "\(result.story)")
      if let expected = attack[exercise.id] {
        #expect(expected.points.contains(earned.rounded(toPlaces: 6)), "\(result.story)")
        #expect(expected.verdicts.contains(exercise.verdict), "\(result.story)")
      } else if !callers.contains(exercise.id) {
        #expect(earned == exercise.possible, "\(result.story)")
      }
    }
  }
}

extension Double {
  fileprivate func rounded(toPlaces places: Int) -> Double {
    let factor = pow(10, Double(places))
    return (self * factor).rounded() / factor
  }
}
