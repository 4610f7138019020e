import Foundation
import Testing

/// A class's reports change as one: whatever happens, the old ones are there or the new ones.
@Suite("Faults while reports are written", .tags(.sandbox, .slow), .timeLimit(.minutes(10)))
struct PublicationTests {
  private static let once = Task { try await RegradedClass(library: Fault.library) }

  // Calls that change files under the reports' folder, about sixty in all.
  static let numbers = [4, 9, 16, 25, 36, 49, 55]

  @Test(
    "a kill leaves the old ones or the new ones, and the next run the new ones", arguments: numbers)
  func killed(number: Int) async throws {
    let (classes, output) = (try await Self.once.value, try Scratch())
    let ending = try await grade(classes, to: output) {
      .init(path: $0, number: number, kind: .kill)
    }
    #expect(ending.status == 137)
    let left = try published(classes, output)
    #expect(left == classes.old || left == classes.new)
    #expect(try await grade(classes, to: output).status == 0)
    #expect(try classes.course.timeless("\(output.path)/reports") == classes.new)
  }

  @Test("a disk that is full from then on leaves the old ones", arguments: numbers.dropLast())
  func full(number: Int) async throws {
    let (classes, output) = (try await Self.once.value, try Scratch())
    let ending = try await grade(classes, to: output) {
      .init(path: $0, number: number, kind: .fail(ENOSPC))
    }
    #expect(ending.status == 70)
    #expect(ending.errors.contains("No space left on device"), "\(ending.errors)")
    #expect(try published(classes, output) == classes.old)
    #expect(try await grade(classes, to: output).status == 0)
    #expect(try classes.course.timeless("\(output.path)/reports") == classes.new)
  }

  private func grade(
    _ classes: RegradedClass, to output: Scratch, by fault: ((String) -> Fault)? = nil
  ) async throws -> Ending {
    let reports = "\(output.path)/reports"
    if fault != nil {
      try FileManager.default.copyItem(atPath: classes.before, toPath: reports)
    }
    let environment = fault.map { $0(reports).environment(classes.library) } ?? [:]
    return try await Nbgrade.built().run(
      ["grade", Sample.assignment, classes.course.submissions, "--output", reports],
      environment: environment)
  }

  // What stands in the assignment's own folder, whatever stands beside it.
  private func published(_ classes: RegradedClass, _ output: Scratch) throws -> [String: String] {
    try classes.course.timeless("\(output.path)/reports")
      .filter { $0.key.hasPrefix(Sample.assignment) }
  }
}
