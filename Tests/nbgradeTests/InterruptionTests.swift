import Foundation
import Testing

@Suite("Interrupting nbgrade grade", .tags(.sandbox), .timeLimit(.minutes(10)))
struct InterruptionTests {
  @Test(
    "leaves no report, no folder and no process",
    arguments: [
      ("HUP", 129), ("INT", 130), ("QUIT", 131), ("TERM", 143), ("KILL", 137),
    ] as [(String, Int32)])
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

  @Test("is not done by a terminal that is closed, where nohup was asked for")
  func nohup() async throws {
    let course = try Course([
      "ada": Sample(files: ["compute_cost.swift": Sample.cost("while true {}")])
    ])
    var nbgrade = try Nbgrade.built()
    nbgrade.wrapper = ["timeout", "--preserve-status", "--signal=HUP", "1", "nohup"]
    let ending = try await course.grade(["--time-limit", "3"], by: nbgrade)
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(try course.scores().student("ada")?.earned == 0)
  }

  // Longer than the compiler may take, which has long ended when the grader goes on.
  @Test("by Ctrl-Z for a while makes nobody late")
  func stopped() async throws {
    let course = try Course(["ada": .small])
    let temporary = try course.scratch.folder("tmp")
    var nbgrade = try Nbgrade.built()
    let script = """
      "$@" & grader=$!
      until ls "$TMPDIR"/nbgrade-work-*/*/*.swift >/dev/null 2>&1; do sleep 0.01; done
      kill -STOP $grader; sleep 9; kill -CONT $grader; wait $grader
      """
    nbgrade.wrapper = ["sh", "-c", script, "sh"]
    let ending = try await nbgrade.run(
      [
        "grade", Sample.assignment, course.submissions, "--output", course.output,
        "--compile-time-limit", "4",
      ], environment: ["TMPDIR": temporary])
    #expect(ending.status == 0, "\(ending.errors)")
  }

  @Test("as a closed terminal does ends a check that waits for a save")
  func watching() async throws {
    let course = try Course(["ada": .small])
    var nbgrade = try Nbgrade.built()
    nbgrade.wrapper = ["timeout", "--preserve-status", "--signal=HUP", "4"]
    let ending = try await nbgrade.run(["check", "\(course.submissions)/ada", "--watch"])
    #expect(ending.status == 129)
    #expect(try await Processes.areGone(naming: course.scratch.path), "a process is left")
  }
}
