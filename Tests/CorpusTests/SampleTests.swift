import Foundation
import Grader
import Marking
import Testing

@Suite("The sample class", .tags(.sandbox, .slow), .timeLimit(.minutes(10)))
struct SampleTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "submissions")

  @Test("everybody in the folder is in the table")
  func everybody() throws {
    let entries = try ClassFolder(Self.folder, assignment: "deep-neural-network").entries
    #expect(entries.map(\.student) == Sample.all.map(\.student).sorted())
  }

  @Test("README.md says what each earns")
  func readme() throws {
    let text = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
    for sample in Sample.all {
      let total = sample.total.formatted(
        .number.precision(.fractionLength(0...2)).locale(Locale(identifier: "en_US")))
      let row = text.split(separator: "\n").first { $0.contains("`\(sample.student)`") }
      let last = row?.split(separator: "|").last.map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(last == total, "\(sample.student)")
    }
  }

  @Test("earns what its mistakes leave", arguments: Sample.all)
  func marks(_ sample: Sample) async throws {
    let isEndless = sample.marks.values.contains { $0.verdict == .timedOut }
    let laboratory = try await Laboratory.open(forEndless: isEndless)
    let own = Self.folder.appending(path: "\(sample.student)/deep-neural-network")
    let result = await laboratory.grade(try SubmissionFolder(own), name: sample.student)
    for exercise in result.exercises {
      let expected = sample.marks[exercise.id] ?? .init(points: 10, verdict: .passed)
      let earned = try #require(exercise.earned, "\(result.story)")
      #expect(abs(earned - expected.points) < 1e-9, "\(result.story)")
      #expect(exercise.verdict == expected.verdict, "\(result.story)")
    }
    #expect(abs((result.earned ?? .nan) - sample.total) < 1e-9)
  }
}
