import Foundation
import Testing

@Suite("Submissions", .tags(.sandbox), .timeLimit(.minutes(10)))
struct UntouchedTests {
  @Test("are never written to")
  func untouched() async throws {
    let course = try Course(["ada": .small, "bob": .starter])
    let before = try Tree.files(course.submissions)
    #expect(try await course.grade().status == 0)
    #expect(try await Nbgrade.built().run(["check", "ada"], in: course.submissions).status == 1)
    #expect(try Tree.files(course.submissions) == before)
  }

  @Test("may stand on what nobody can write to")
  func readOnly() async throws {
    let course = try Course(["ada": .small])
    let ending = try await Shell.run("chmod", ["-R", "a-w", course.submissions])
    #expect(ending.status == 0)
    var nbgrade = try Nbgrade.built()
    // Root may write all the same, unless the file system itself is read-only.
    nbgrade.wrapper = [
      "/usr/bin/bwrap", "--dev-bind", "/", "/", "--ro-bind", course.submissions, course.submissions,
      "--",
    ]
    #expect(try await course.grade(by: nbgrade).status == 0)
    #expect(try course.scores().student("ada")?.earned == 10)
  }
}
