import Foundation
import Testing

@Suite("Interrupting nbgrade grade", .tags(.sandbox), .timeLimit(.minutes(10)))
struct InterruptionTests {
  @Test(
    "leaves no report, no folder and no process",
    arguments: [("INT", 130), ("TERM", 143), ("KILL", 137)] as [(String, Int32)])
  func interrupted(signal: String, status: Int32) async throws {
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
    #expect(try await Processes.areGone(naming: course.scratch.path), "a process is left")
    #expect(ending.status == status)
    // Nothing can be done when a process is killed outright.
    guard signal != "KILL" else { return }
    #expect(ending.errors.contains("nbgrade: interrupted; nothing was written."))
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary) == [])
  }
}
