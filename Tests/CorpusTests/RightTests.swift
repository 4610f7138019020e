import Grader
import Marking
import Testing

@Suite("Right solutions in other styles", .tags(.sandbox, .slow), .timeLimit(.minutes(10)))
struct RightTests {
  @Test("there are many")
  func count() { #expect(Specimen.all(in: "Right").count >= 100) }

  @Test("earn every point", arguments: Specimen.all(in: "Right"))
  func everyPoint(_ specimen: Specimen) async throws {
    let result = await (try Laboratory.open()).grade(specimen)
    #expect(result.earned == 100, "\(result.story)")
  }
}
