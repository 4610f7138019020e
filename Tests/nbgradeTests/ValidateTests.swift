import Foundation
import Testing

@Suite("nbgrade validate", .tags(.sandbox, .slow), .timeLimit(.minutes(10)))
struct ValidateTests {
  @Test("proves that the cases tell right from wrong")
  func validate() async throws {
    let ending = try await Nbgrade.built().run(["validate", Sample.assignment])
    #expect(ending.status == 0, "\(ending.everything)")
    #expect(ending.output.contains("The reference earns all 100 points."))
    #expect(ending.output.contains("The starter earns 0 points."))
    let match = ending.output.firstMatch(of: #/(\d+) of (\d+) wrong solutions lose points/#)
    let counts = try #require(match)
    #expect(counts.1 == counts.2)
    #expect((Int(counts.1) ?? 0) > 50)
  }
}
