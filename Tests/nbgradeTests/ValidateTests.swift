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

  @Test("reads every wrong solution, however many there are")
  func many() async throws {
    let place = try Scratch()
    let installed = try Installed(in: place.path)
    let texts = (1...250).map { ("wrong_\($0).swift", "// It does not say what is wrong.\n") }
    try installed.replaceWrongSolutions(by: Dictionary(uniqueKeysWithValues: texts))
    let ending = try await installed.nbgrade.run(["validate", Sample.assignment])
    #expect(ending.status == 1, "\(ending.everything)")
    #expect(ending.output.contains("250 files do not begin with `// EXERCISE: BUG`."))
  }
}
