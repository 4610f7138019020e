import Foundation
import Testing

@Suite("Standard streams", .tags(.sandbox), .timeLimit(.minutes(10)))
struct StreamsTests {
  struct Shape: Sendable, CustomTestStringConvertible {
    let redirection: String
    let status: Int32

    var testDescription: String { redirection }
  }

  static let shapes = [
    Shape(redirection: ">/dev/full", status: 70),
    Shape(redirection: "2>/dev/full", status: 0),
    Shape(redirection: ">&-", status: 0),
    Shape(redirection: "2>&-", status: 0),
    Shape(redirection: "<&- >&- 2>&-", status: 0),
    Shape(redirection: "| true", status: 0),
  ]

  @Test("that are full, closed or left cost no report", arguments: shapes)
  func reports(shape: Shape) async throws {
    let course = try Course(["ada": .small])
    var nbgrade = try Nbgrade.built()
    nbgrade.wrapper = ["bash", "-o", "pipefail", "-c", "\"$@\" \(shape.redirection)", "bash"]
    let ending = try await course.grade(by: nbgrade)
    #expect(ending.status == shape.status, "\(ending.everything)")
    #expect(try course.scores().student("ada")?.earned == 10)
    if shape.status == 70 {
      #expect(ending.errors.contains("cannot write to standard output: No space left on device"))
    }
  }

  @Test("that are full fail what only prints")
  func prints() async throws {
    var nbgrade = try Nbgrade.built()
    nbgrade.wrapper = ["bash", "-c", "\"$@\" >/dev/full", "bash"]
    for line in [["list"], ["--help"], ["--version"]] {
      #expect(try await nbgrade.run(line).status == 70, "\(line)")
    }
  }
}
