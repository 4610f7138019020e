import Foundation
import Testing

@Suite("nbgrade grade", .tags(.sandbox), .timeLimit(.minutes(10)))
struct GradeTests {
  struct Expectation: Sendable, CustomTestStringConvertible {
    let student: String
    let earned: Double
    let exercise: String
    let verdict: String
    let feedback: String

    var testDescription: String { student }
  }

  static let expectations = [
    Expectation(
      student: "perfect", earned: 100, exercise: "compute_cost", verdict: "passed",
      feedback: "compute_cost: 10 of 10 points"),
    Expectation(
      student: "starter", earned: 0, exercise: "linear_forward", verdict: "not attempted",
      feedback: "The blank is not filled in yet"),
    Expectation(
      student: "whole-numbers", earned: 90, exercise: "compute_cost", verdict: "did not compile",
      feedback: "compute_cost.swift:6:"),
    Expectation(
      student: "crash", earned: 90, exercise: "linear_forward", verdict: "crashed",
      feedback: "crashed in linear_forward.swift, line 8: Index out of range"),
    Expectation(
      student: "endless", earned: 90, exercise: "compute_cost", verdict: "timed out",
      feedback: "timed out after 0.5 s of computing"),
    Expectation(
      student: "exits", earned: 90, exercise: "compute_cost", verdict: "exited early",
      feedback: "ended the whole program with status 0 before it returned"),
    Expectation(
      student: "hog", earned: 90, exercise: "compute_cost", verdict: "out of memory",
      feedback: "out of memory: it took more than 192 MiB"),
    Expectation(
      student: "missing", earned: 90, exercise: "compute_cost", verdict: "not attempted",
      feedback: "There is no file for this exercise."),
    Expectation(
      student: "cryptic", earned: 90, exercise: "compute_cost", verdict: "crashed",
      feedback: "crashed in compute_cost.swift, line 5"),
  ]

  @Test("gives every student the marks that the work earns", arguments: expectations)
  func marks(expected: Expectation) async throws {
    let course = try await SmallClass.graded().course
    let student = try #require(try course.scores().student(expected.student))
    // The crash takes what calls it along.
    if expected.student != "crash" { #expect(student.earned == expected.earned) }
    let exercise = try #require(student.exercise(expected.exercise))
    #expect(exercise.verdict == expected.verdict)
    #expect(exercise.earned == (expected.verdict == "passed" ? 10 : 0))
    #expect(try course.feedback(expected.student).contains(expected.feedback))
  }

  @Test("has one verdict for every case of every student")
  func cases() async throws {
    let scores = try await SmallClass.graded().course.scores()
    #expect(scores.students.map(\.name) == SmallClass.students.keys.sorted())
    for student in scores.students {
      #expect(student.exercises.count == 10)
      let perfect = try #require(scores.student("perfect"))
      #expect(
        student.exercises.map { $0.cases.map(\.name) }
          == perfect.exercises.map { $0.cases.map(\.name) })
      #expect(student.exercises.flatMap(\.cases).allSatisfy { $0.verdict != "grader error" })
    }
  }

  @Test("gives part of the points for what is partly right")
  func partly() async throws {
    let student = try await SmallClass.graded().course.scores().student("half")
    let earned = try #require(student?.earned)
    #expect((90..<100).contains(earned))
  }

  @Test("names the whole number in an exercise that does not compile")
  func wholeNumber() async throws {
    let feedback = try await SmallClass.graded().course.feedback("whole-numbers")
    #expect(feedback.contains("m is an Int: write Double(m)"))
  }

  @Test("ends with 0, a table, and where the reports are")
  func terminal() async throws {
    let (ending, course) = try await (SmallClass.graded().ending, SmallClass.graded().course)
    #expect(ending.status == 0)
    #expect(ending.output.contains("Reports: \(course.reports)/"))
    for name in SmallClass.students.keys { #expect(ending.output.contains("\n\(name) ")) }
    #expect(!ending.everything.contains("\u{1B}"), "colours are for terminals")
    #expect(ending.errors.contains("no course secret was given"))
    #expect(!ending.errors.contains("submissions graded"), "progress is for terminals")
  }

  @Test("writes every report, whole")
  func files() async throws {
    let course = try await SmallClass.graded().course
    let files = try Tree.files(course.reports)
    var expected = ["junit.xml", "scores.csv", "scores.json", "report.md"]
    for name in SmallClass.students.keys {
      expected += ["junit/\(name).xml", "results/\(name).json"]
      expected += ["feedback.txt", "feedback.md", "junit.xml"].map { "students/\(name)/\($0)" }
    }
    for name in expected { #expect((files[name]?.count ?? 0) > 0, "\(name)") }
    let rows = String(decoding: files["scores.csv"] ?? Data(), as: UTF8.self)
    #expect(rows.contains("perfect,,,,graded,10,10,10,10,10,10,10,10,10,10,100,100\r\n"))
    #expect(!files.keys.contains { $0.contains(".nbgrade-") }, "a file was left half written")
  }

  @Test("writes JSON that Python reads")
  func python() async throws {
    let course = try await SmallClass.graded().course
    let script = """
      import json, sys
      scores = json.load(open(sys.argv[1]))
      print({s["name"]: s["earned"] for s in scores["students"]}["perfect"])
      """
    let ending = try await Shell.run("python3", ["-c", script, "\(course.reports)/scores.json"])
    #expect(ending.output == "100\n", "\(ending.errors)")
  }

  @Test("says nothing of this machine")
  func paths() async throws {
    let course = try await SmallClass.graded().course
    for (name, text) in try Tree.texts("\(course.reports)/students") {
      for path in [
        checkout.path(), course.scratch.path, "/nbgrade/", "/opt/", "/tmp/", "Submission.so",
      ] {
        #expect(!text.contains(path), "\(name) names \(path)")
      }
    }
  }

  @Test("tells how far it has come, and colours, on a terminal alone")
  func progress() async throws {
    let course = try Course(["ada": .small])
    let line =
      "'\(try Nbgrade.built().path)' grade \(Sample.assignment) '\(course.submissions)'"
      + " --output '\(course.output)'"
    let ending = try await Turns.shared.take {
      try await Shell.run("script", ["-qec", "TERM=xterm NO_COLOR= \(line)", "/dev/null"])
    }
    #expect(ending.status == 0)
    #expect(ending.output.contains("1 of 1 submissions graded"))
    #expect(ending.output.contains("\u{1B}[33m"))
  }

  @Test("counts what was not attempted as the caller says")
  func notAttempted() async throws {
    let course = try Course(["ada": .small])
    let junit = "\(course.reports)/junit.xml"
    #expect(try await course.grade().status == 0)
    #expect(try String(contentsOfFile: junit, encoding: .utf8).contains("<skipped "))
    #expect(try await course.grade(["--not-attempted", "failure"]).status == 0)
    let text = try String(contentsOfFile: junit, encoding: .utf8)
    #expect(!text.contains("<skipped "))
    #expect(text.contains("<failure type=\"not attempted\""))
  }

  @Test("leaves no folder of its work behind")
  func temporary() async throws {
    let course = try Course(["ada": .small])
    let place = try course.scratch.folder("tmp")
    let ending = try await Nbgrade.built().run(
      ["grade", Sample.assignment, course.submissions, "--output", course.output],
      environment: ["TMPDIR": place])
    #expect(ending.status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place) == [])
  }
}
