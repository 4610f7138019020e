import Foundation
import Testing

@Suite("Interrupting nbgrade grade", .tags(.sandbox), .timeLimit(.minutes(10)))
struct InterruptionTests {
  @Test("leaves no report, no folder and no process", arguments: ["INT", "TERM", "KILL"])
  func interrupted(signal: String) async throws {
    let course = try Course([
      "ada": Sample(files: ["compute_cost.swift": Sample.cost("while true {}")])
    ])
    let temporary = try course.scratch.folder("tmp")
    var nbgrade = try Nbgrade.built()
    nbgrade.wrapper = ["timeout", "--preserve-status", "--signal=\(signal)", "4"]
    let ending = try await nbgrade.run(
      [
        "grade", Sample.assignment, course.submissions, "--output", course.output, "--time-limit",
        "100", "--wall-limit", "100",
      ], environment: ["TMPDIR": temporary])
    #expect(try Tree.files(course.reports).isEmpty)
    #expect(try await isQuiet(course.scratch.path), "a process is left")
    // Nothing can be done when a process is killed outright.
    guard signal != "KILL" else { return }
    #expect(ending.status == 130)
    #expect(ending.errors.contains("nbgrade: interrupted; nothing was written."))
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary) == [])
  }

  // Whether no process names the folder any more, soon.
  private func isQuiet(_ folder: String) async throws -> Bool {
    for _ in 0..<100 {
      if try !processes().contains(where: { $0.contains(folder) }) { return true }
      try await Task.sleep(for: .milliseconds(50))
    }
    return false
  }

  private func processes() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { Int($0) != nil }
      .compactMap { FileManager.default.contents(atPath: "/proc/\($0)/cmdline") }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
