import Foundation
import FoundationXML
import Grader
import Testing

/// The whole corpus among good students: heavy, since all of it is graded twice.
@Suite("A hostile class", .tags(.sandbox, .slow), .timeLimit(.minutes(40)), .serialized)
struct HostileClassTests {
  private static let mark = 271_828

  @Test("harms no good student, and leaves nothing behind")
  func neighbours() async throws {
    let course = try HostileClass()
    defer { course.remove() }
    let before = Surroundings.now()
    _ = try #require(
      try await course.grade(into: "alone", secret: "a", jobs: 2, mark: Self.mark))
    let reference = try Laboratory.reference()
    for submission in HostileSubmission.all { try course.add(submission, reference: reference) }
    let alone = try course.reports("alone").filter { Self.isGood($0.key) }
    #expect(alone.count >= 6 * HostileClass.good.count)
    for (name, jobs) in [("first", 2), ("second", 4)] {
      let table = try #require(
        try await course.grade(into: name, secret: "a", jobs: jobs, mark: Self.mark))
      #expect(Self.isPlain(table))
      let reports = try course.reports(name)
      for (path, text) in alone { #expect(reports[path] == text, "\(path) differs in \(name)") }
      for (path, text) in reports { Self.expectHarmless(text, path) }
    }
    #expect(Surroundings.processes(marked: Self.mark) == [])
    #expect(course.leftovers == [])
    #expect(Surroundings.now() == before)
  }

  @Test("is told nothing of hidden inputs, whatever way it spells them")
  func channels() async throws {
    let course = try HostileClass()
    defer { course.remove() }
    let reference = try Laboratory.reference()
    let spelling = HostileSubmission.all.filter { $0.name.hasPrefix("told_by_") }
    #expect(spelling.count >= 6)
    for submission in spelling { try course.add(submission, reference: reference) }
    for secret in ["a", "b"] {
      _ = try #require(
        try await course.grade(into: secret, secret: secret, jobs: 2, mark: Self.mark + 1))
    }
    let (one, other) = (try course.reports("a"), try course.reports("b"))
    // The fingerprint of the course's inputs, which no student can read anything from.
    let print = #/name="assignment" value="[0-9a-f]+"/#
    for submission in spelling {
      let own = one.filter { $0.key.hasPrefix("students/\(submission.name)/") }
      #expect(own.count >= 4)
      for (path, text) in own {
        #expect(
          text.replacing(print, with: "") == other[path]?.replacing(print, with: ""),
          "\(path) tells of hidden inputs")
      }
    }
  }

  private static func isGood(_ path: String) -> Bool {
    HostileClass.good.contains { name in
      ["students/\(name)/", "junit/\(name).", "results/\(name)."].contains(where: path.hasPrefix)
    }
  }

  // A report that a machine reads can be read, and none commands what shows it.
  private static func expectHarmless(_ text: String, _ path: String) {
    if path.hasSuffix(".xml") { #expect(XMLParser(data: Data(text.utf8)).parse(), "\(path)") }
    if path.hasSuffix(".html") {
      let lowered = text.lowercased()
      let active = [
        "<script", "<iframe", "<svg onload", "<img src=x", "<base", "http-equiv=\"refresh",
        "\"javascript:", "\"http://127", "\"data:text",
      ]
      for word in active { #expect(!lowered.contains(word), "\(path) holds \(word)") }
    }
    if [".txt", ".md", ".csv"].contains(where: path.hasSuffix) {
      #expect(isPlain(text), "\(path)")
    }
    if path.hasSuffix(".csv") {
      let cells = text.split { ",\n\r".contains($0) }.map { $0.drop { $0 == "\"" } }
      #expect(!cells.contains { $0.hasPrefix("=") || $0.hasPrefix("@") }, "\(path)")
    }
  }

  private static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      ($0.value >= 32 || "\n\t\r".unicodeScalars.contains($0)) && $0.value != 127
        && !(0x202A...0x202E).contains($0.value) && !(0x2066...0x2069).contains($0.value)
    }
  }
}
