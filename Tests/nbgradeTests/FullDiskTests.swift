import Foundation
import Testing

/// Where there is no room, nothing is marked, the old reports stay, and the message says where.
@Suite("A full disk", .tags(.sandbox), .timeLimit(.minutes(10)), .enabled(if: SmallDisk.canMount))
struct FullDiskTests {
  private let course: Course
  private let small: String
  private let before = ["\(Sample.assignment)/junit.xml": "an old report"]

  init() throws {
    course = try Course(["ada": .small])
    small = try course.scratch.folder("small")
    for (name, text) in before { try course.scratch.write(text, to: "before/\(name)") }
  }

  @Test("for a notebook that is converted")
  func notebook() async throws {
    let text = String(repeating: "Some prose.\n", count: 10_000)
    let notebook = try course.scratch.write(text, to: "notebook.md")
    var nbgrade = try Nbgrade.built()
    nbgrade.wrapper = SmallDisk.wrapper(
      mountedAt: small, before: "\(course.scratch.path)/before",
      after: "\(course.scratch.path)/after")
    let ending = try await nbgrade.run(
      ["convert", notebook, "--to", "jupyter", "--into", small], environment: [:])
    #expect(ending.status == 2)
    #expect(ending.errors.contains("No space left on device"), "\(ending.errors)")
    let files = try Tree.texts("\(course.scratch.path)/after").filter { !$0.value.isEmpty }
    #expect(files == before)
  }

  private func grade(_ environment: [String: String?]) async throws -> Ending {
    var nbgrade = try Nbgrade.built()
    nbgrade.wrapper = SmallDisk.wrapper(
      mountedAt: small, before: "\(course.scratch.path)/before",
      after: "\(course.scratch.path)/after")
    return try await nbgrade.run(
      ["grade", Sample.assignment, course.submissions, "--output", small], environment: environment)
  }

  @Test("for reports")
  func reports() async throws {
    try await expectNothingWasMarked([:], says: "Cannot write \(small)/\(Sample.assignment)/")
  }

  @Test("for students' work")
  func work() async throws {
    try await expectNothingWasMarked(
      ["TMPDIR": small], says: "Cannot write to \(small)/nbgrade-work-")
  }

  @Test("for the compiler's modules")
  func modules() async throws {
    try await expectNothingWasMarked(
      ["XDG_CACHE_HOME": small], says: "Cannot write to \(small)/nbgrade/making-")
  }

  private func expectNothingWasMarked(
    _ environment: [String: String?], says words: String
  ) async throws {
    let ending = try await grade(environment)
    #expect(ending.status == 70)
    #expect(ending.errors.contains(words), "\(ending.errors)")
    #expect(ending.errors.contains("No space left on device"), "\(ending.errors)")
    let files = try Tree.texts("\(course.scratch.path)/after").filter { !$0.value.isEmpty }
    #expect(files == before)
  }
}
