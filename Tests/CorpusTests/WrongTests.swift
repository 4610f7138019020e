import Grader
import Marking
import Testing

@Suite("Wrong solutions of students", .tags(.sandbox, .slow), .timeLimit(.minutes(10)))
struct WrongTests {
  @Test("there are many")
  func count() { #expect(Specimen.all(in: "Wrong").count >= 250) }

  @Test("lose points, and only where they are wrong", arguments: Specimen.all(in: "Wrong"))
  func onlyTheirOwn(_ specimen: Specimen) async throws {
    let laboratory = try await Laboratory.usual()
    // The first line is `// EXERCISE: what is wrong`.
    let match = try #require(specimen.text.prefixMatch(of: #/\/\/ (\w+): \S/#))
    let own = String(match.1)
    let result = await laboratory.grade(specimen)
    let exercise = try #require(result.exercise(own))
    #expect(try #require(exercise.earned) < exercise.possible, "\(result.story)")
    #expect(exercise.verdict != .didNotCompile, "\(result.story)")
    let callers = laboratory.callers(of: own)
    for other in result.exercises where other.id != own && !callers.contains(other.id) {
      #expect(other.earned == other.possible, "\(result.story)")
    }
  }
}
