import Foundation
import Testing

/// What is wrong with the machine or the installation ends with 70, and replaces no report.
@Suite("What the grader cannot do", .tags(.sandbox), .timeLimit(.minutes(10)))
struct FailureTests {
  private let course: Course
  private let before = "an old report"

  init() throws {
    course = try Course(["ada": .small])
    try course.scratch.write(before, to: "reports/\(Sample.assignment)/junit.xml")
  }

  private func expectNothingWasMarked(_ ending: Ending, says words: [String]) throws {
    #expect(ending.status == 70)
    for word in words { #expect(ending.errors.contains(word), "\(ending.errors)") }
    let files = try Tree.texts(course.output).filter { !$0.value.isEmpty }
    #expect(files == ["\(Sample.assignment)/junit.xml": before])
  }

  @Test("no toolchain on PATH")
  func noToolchain() async throws {
    let ending = try await Nbgrade.built().run(
      ["grade", Sample.assignment, course.submissions, "--output", course.output],
      environment: ["PATH": "/usr/bin/nowhere"])
    try expectNothingWasMarked(
      ending, says: ["No Swift toolchain is on the search path", "put its usr/bin on PATH"])
  }

  // What the shell's `ulimit` may have taken from the program, and what is said then.
  @Test(
    "too little of what the system gives",
    arguments: [
      (["-n", "40"], "Grading takes 112 open files, and this process may not have so many."),
      (["-f", "0"], "File too large"),
    ])
  func limited(option: [String], says words: String) async throws {
    var nbgrade = try Nbgrade.built()
    nbgrade.wrapper = ["bash", "-c", "ulimit $1 $2; shift 2; exec \"$@\"", "bash"] + option
    let ending = try await course.grade(["--jobs", "1"], by: nbgrade)
    try expectNothingWasMarked(ending, says: [words])
  }

  @Test("hardly any threads", .enabled(if: OrdinaryUser.isThere))
  func fewThreads() async throws {
    for folder in [course.output, course.reports] { chmod(folder, 0o777) }
    let place = try Scratch()
    var nbgrade = try OrdinaryUser.nbgrade(try Installed(in: place.path).nbgrade)
    nbgrade.wrapper += ["bash", "-c", "ulimit -u 4; exec \"$@\"", "bash"]
    let ending = try await course.grade(["--jobs", "1"], by: nbgrade)
    try expectNothingWasMarked(ending, says: ["Grading takes 20 threads", "ulimit -u"])
  }

  @Test("no wall")
  func noWall() async throws {
    let place = try Scratch()
    let nbgrade = try Nbgrade.built().withoutBubblewrap(orLandlock: true, in: place)
    let ending = try await course.grade(by: nbgrade)
    try expectNothingWasMarked(
      ending,
      says: [
        "bubblewrap is not installed", "sudo apt-get install bubblewrap",
        "the kernel has no Landlock", "--sandbox none",
      ])
    let own = try await nbgrade.run([
      "check", "\(course.submissions)/ada", "--exercise", "compute_cost",
    ])
    #expect(own.status == 0, "one's own code is held by the limits alone")
    let doctor = try await nbgrade.run(["doctor"])
    #expect(doctor.status == 1)
    #expect(doctor.output.contains("problem bubblewrap: bubblewrap is not installed"))
    #expect(doctor.output.contains("problem sandbox: nothing here can hold students' code"))
  }

  @Test("no namespaces, where bubblewrap alone will do")
  func noNamespaces() async throws {
    var nbgrade = try Nbgrade.built()
    nbgrade.wrapper = [
      "/usr/bin/bwrap", "--unshare-user", "--disable-userns", "--dev-bind", "/", "/", "--",
    ]
    let ending = try await course.grade(["--sandbox", "bubblewrap"], by: nbgrade)
    try expectNothingWasMarked(ending, says: ["does not work here"])
  }

  @Test("a reference that misses points")
  func brokenReference() async throws {
    let place = try Scratch()
    let installed = try Installed(in: place.path)
    try installed.replaceReference("compute_cost", by: Sample.wrong("compute_cost_half"))
    let ending = try await course.grade(by: installed.nbgrade)
    try expectNothingWasMarked(
      ending,
      says: ["The reference does not earn every point", "compute_cost, every label is 0: failed"])
  }

  @Test("a reference that does not compile")
  func uncompilableReference() async throws {
    let place = try Scratch()
    let installed = try Installed(in: place.path)
    try installed.replaceReference("compute_cost", by: "extension Solution: ComputeCost {")
    let ending = try await course.grade(by: installed.nbgrade)
    try expectNothingWasMarked(ending, says: ["compute_cost", "did not compile"])
  }

  @Test("another compiler than that of the installation")
  func otherCompiler() async throws {
    let place = try Scratch()
    let installed = try Installed(
      in: place.path, toolchain: "Swift version 5.0 (swift-5.0-RELEASE)")
    let ending = try await course.grade(by: installed.nbgrade)
    try expectNothingWasMarked(
      ending, says: ["This nbgrade was built for Swift version 5.0", "Swift version 6."])
  }

  @Test("no runner beside the program")
  func noRunner() async throws {
    let place = try Scratch()
    let copy = "\(place.path)/nbgrade"
    try FileManager.default.copyItem(atPath: Nbgrade.built().path, toPath: copy)
    let ending = try await course.grade(by: Nbgrade(path: copy))
    try expectNothingWasMarked(ending, says: ["There is no Runner beside nbgrade"])
  }

  @Test("a sound installation outside the checkout grades")
  func installation() async throws {
    let place = try Scratch()
    let installed = try Installed(in: "\(place.path)/a prefix with spaces")
    let ending = try await course.grade(by: installed.nbgrade)
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(try course.scores().student("ada")?.earned == 10)
  }

  @Test("without a wall every report carries the warning")
  func noSandbox() async throws {
    let ending = try await course.grade(["--sandbox", "none"])
    let warning = "Students' code ran without a sandbox"
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.errors.contains("Warning: \(warning)"))
    let texts = try Tree.texts(course.reports)
    for name in [
      "scores.json", "report.md", "junit.xml", "junit/ada.xml", "students/ada/junit.xml",
      "students/ada/feedback.txt", "students/ada/feedback.md", "students/ada/feedback.html",
    ] {
      let text = try #require(texts[name]).replacing(#/&(apos|#39);/#, with: "'")
        .replacing("\\", with: "")
      #expect(text.contains(warning), "\(name)")
    }
    #expect(try course.scores().student("ada")?.earned == 10)
  }
}
