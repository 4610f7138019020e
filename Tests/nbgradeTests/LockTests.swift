import Foundation
import Testing

@Suite("Two graders on one folder", .tags(.sandbox), .timeLimit(.minutes(10)))
struct LockTests {
  private let course: Course

  init() throws {
    course = try Course([
      "ada": Sample(files: ["compute_cost.swift": Sample.cost("while true {}")]), "bob": .small,
    ])
  }

  @Test("the second says who is at work, and touches nothing", arguments: [[], ["bob"]])
  func second(students: [String]) async throws {
    let first = Task { [course] in try await course.grade(["--time-limit", "1"]) }
    let lock = "\(course.output)/.\(Sample.assignment).lock"
    let holder = try #require(await text(of: lock))
    var nbgrade = try Nbgrade.built()
    nbgrade.waitsForTurn = false
    let second = try await course.grade(
      students.isEmpty ? [] : ["--student"] + students, by: nbgrade)
    #expect(second.status == 70)
    #expect(second.errors.contains("are being made by \(holder)"), "\(second.errors)")
    #expect(holder.contains(#/^nbgrade, process [0-9]+ on /#))
    #expect(try await first.value.status == 0)
    #expect(!FileManager.default.fileExists(atPath: lock))
  }

  @Test("what a dead one has left blocks nobody")
  func stale() async throws {
    try course.scratch.write(
      "nbgrade, process 1 on nowhere\n", to: "reports/.\(Sample.assignment).lock")
    #expect(try await course.grade().status == 0)
  }

  // The words in a lock's file, once they are there: its grader waits for its turn among the tests.
  private func text(of lock: String) async throws -> String? {
    for _ in 0..<6000 {
      if let text = try? String(contentsOfFile: lock, encoding: .utf8), text.hasSuffix("\n") {
        return String(text.dropLast())
      }
      try await Task.sleep(for: .milliseconds(50))
    }
    return nil
  }
}
