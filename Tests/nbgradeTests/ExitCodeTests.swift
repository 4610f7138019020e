import Foundation
import Testing

@Suite("Exit codes", .tags(.sandbox), .timeLimit(.minutes(10)))
struct ExitCodeTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    /// `CLASS` stands for a class's folder, `SCRATCH` for an empty one.
    let line: String
    let says: String

    var testDescription: String { line }
  }

  static let mistakes = [
    Mistake(line: "grade nope CLASS", says: "There is no assignment nope."),
    Mistake(line: "grade", says: "Missing expected argument '<assignment>'"),
    Mistake(line: "grade deep-neural-network SCRATCH/none", says: "There is no folder"),
    Mistake(line: "grade deep-neural-network SCRATCH", says: "No submission at"),
    Mistake(line: "grade deep-neural-network SCRATCH/file", says: "There is no folder"),
    Mistake(line: "grade deep-neural-network CLASS --student zed", says: "no submission of zed"),
    Mistake(line: "grade deep-neural-network CLASS --roster SCRATCH/none", says: "no roster"),
    Mistake(
      line: "grade deep-neural-network CLASS --roster SCRATCH/bad.csv", says: "line 2: 2 fields"),
    Mistake(line: "grade deep-neural-network CLASS --roster SCRATCH/file", says: "lists nobody"),
    Mistake(
      line: "grade deep-neural-network CLASS --secret-file SCRATCH/none",
      says: "secret cannot be read"),
    Mistake(
      line: "grade deep-neural-network CLASS --secret-file SCRATCH/file", says: "or it is empty"),
    Mistake(
      line: "grade deep-neural-network CLASS --jobs 0", says: "--jobs must be greater than 0"),
    Mistake(line: "grade deep-neural-network CLASS --jobs many", says: "--jobs"),
    Mistake(line: "grade deep-neural-network CLASS --time-limit 0", says: "--time-limit must be"),
    Mistake(line: "grade deep-neural-network CLASS --time-limit nan", says: "--time-limit must be"),
    Mistake(
      line: "grade deep-neural-network CLASS --memory-limit=-1", says: "--memory-limit must be"),
    Mistake(
      line: "grade deep-neural-network CLASS --memory-limit 1000000000",
      says: "--memory-limit must be less than 1000000000."),
    Mistake(
      line: "grade deep-neural-network CLASS --time-limit inf",
      says: "--time-limit must be less than 1000000000."),
    Mistake(line: "grade deep-neural-network CLASS --fail-under lots", says: "--fail-under"),
    Mistake(
      line: "grade deep-neural-network CLASS --fail-under nan",
      says: "--fail-under must lie between"),
    Mistake(
      line: "grade deep-neural-network CLASS --fail-under 101",
      says: "--fail-under must lie between"),
    Mistake(line: "grade deep-neural-network CLASS --sandbox jail", says: "--sandbox"),
    Mistake(line: "grade deep-neural-network CLASS --not-attempted maybe", says: "--not-attempted"),
    Mistake(line: "grade deep-neural-network CLASS --output SCRATCH/file", says: "SCRATCH/file"),
    Mistake(line: "grade deep-neural-network CLASS --output SCRATCH/file/in", says: "SCRATCH/file"),
    Mistake(line: "grade deep-neural-network CLASS --output /proc/reports", says: "/proc/reports"),
    Mistake(line: "grade deep-neural-network CLASS --output CLASS", says: "among the submissions"),
    Mistake(
      line: "grade deep-neural-network CLASS --output CLASS/reports", says: "among the submissions"),
    Mistake(line: "grade deep-neural-network CLASS --colour", says: "Unknown option '--colour'"),
    Mistake(line: "check SCRATCH/none", says: "There is nothing at"),
    Mistake(line: "check SCRATCH", says: "No exercise stands in"),
    Mistake(line: "check SCRATCH/file", says: "No exercise stands in"),
    Mistake(line: "check CLASS/ada --exercise nope", says: "There is no exercise nope."),
    Mistake(line: "check CLASS/ada --assignment nope", says: "There is no assignment nope."),
    Mistake(line: "check CLASS/ada --junit SCRATCH/none/x.xml", says: "SCRATCH/none/x.xml"),
    Mistake(line: "check CLASS/ada --junit SCRATCH", says: "SCRATCH"),
    Mistake(
      line: "check CLASS/ada --junit SCRATCH/notebook.md",
      says: "notebook.md: something else stands there."),
    Mistake(
      line: "check CLASS/ada --junit SCRATCH/.linked/notebook.ipynb",
      says: "notebook.ipynb: something else stands there."),
    Mistake(
      line: "convert SCRATCH/notebook.md --to markdown", says: "exists, and nothing is overwritten"),
    Mistake(
      line: "convert SCRATCH/notebook.md --to jupyter --into SCRATCH/file",
      says: "Cannot write SCRATCH/file/notebook.ipynb"),
    Mistake(
      line: "convert SCRATCH/notebook.md --to jupyter --into SCRATCH/.linked",
      says: "exists, and nothing is overwritten"),
    Mistake(
      line: "release deep-neural-network --into SCRATCH/file", says: "Cannot write SCRATCH/file"),
    Mistake(
      line: "release deep-neural-network --into SCRATCH/.linked",
      says: "exists, and nothing is overwritten"),
    Mistake(
      line: "show deep-neural-network ada --output SCRATCH", says: "There is no result of ada"),
    Mistake(
      line: "show deep-neural-network ada nope --output SCRATCH", says: "There is no exercise nope."
    ),
    Mistake(line: "show nope ada", says: "There is no assignment nope."),
    Mistake(line: "list nope", says: "There is no assignment nope."),
    Mistake(line: "validate nope", says: "There is no assignment nope."),
    Mistake(line: "validate deep-neural-network --jobs 0", says: "--jobs must be greater than 0"),
    Mistake(line: "weave nope", says: "There is no assignment nope."),
    Mistake(line: "bake", says: "Unexpected argument 'bake'"),
  ]

  @Test("2 for what the caller got wrong, with what is wrong", arguments: mistakes)
  func usage(mistake: Mistake) async throws {
    let course = try Course(["ada": .small])
    let empty = try course.scratch.folder("empty")
    try course.scratch.write("", to: "empty/file")
    try course.scratch.write("id,name,email\na,b\n", to: "empty/bad.csv")
    try course.scratch.write("# Notes\n", to: "empty/notebook.md")
    let linked = try course.scratch.folder("empty/.linked")
    for name in ["notebook.ipynb", "deep-neural-network.zip"] {
      try FileManager.default.createSymbolicLink(
        atPath: "\(linked)/\(name)", withDestinationPath: "nowhere")
    }
    func filled(_ text: String) -> String {
      text.replacing("CLASS", with: course.submissions).replacing("SCRATCH", with: empty)
    }
    let line = mistake.line.split(separator: " ").map { filled(String($0)) }
    let isGrade = line.first == "grade" && !line.contains("--output")
    let ending = try await Nbgrade.built().run(
      line + (isGrade && line.count > 1 ? ["--output", course.output] : []))
    #expect(ending.status == 2)
    #expect(ending.errors.contains(filled(mistake.says)), "\(ending.errors)")
    #expect(ending.output.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: course.reports), "nothing was graded")
    #expect(try Tree.files(course.submissions).count == 2, "nothing was written to submissions")
  }

  // Nobody, not even root, may make a folder there.
  @Test("70 where the machine does not let reports be written")
  func unwritable() async throws {
    let course = try Course(["ada": .small])
    let ending = try await Nbgrade.built().run(
      ["grade", Sample.assignment, course.submissions, "--output", "/sys/reports"])
    #expect(ending.status == 70)
    #expect(ending.errors.contains("Cannot write /sys/reports/"), "\(ending.errors)")
    #expect(ending.output.isEmpty)
  }

  @Test("1 where a student is below the bar, 0 where none is")
  func bar() async throws {
    let course = try Course(["ada": .perfect, "bob": .without("compute_cost")])
    #expect(try await course.grade(["--fail-under", "90"]).status == 0)
    let ending = try await course.grade(["--fail-under", "90.5"])
    #expect(ending.status == 1)
    #expect(try course.scores().students.count == 2, "the reports are there all the same")
  }

  @Test("0 for help, which says what each command does")
  func help() async throws {
    let nbgrade = try Nbgrade.built()
    for line in [[], ["--help"], ["help"], ["help", "grade"]] {
      let ending = try await nbgrade.run(line)
      #expect(ending.status == 0)
      #expect(ending.output.contains("USAGE: nbgrade"))
      #expect(ending.errors.isEmpty)
    }
    for command in ["check", "grade", "show", "list", "validate", "weave", "doctor"] {
      let ending = try await nbgrade.run([command, "--help"])
      #expect(ending.status == 0)
      #expect(ending.output.contains("USAGE: nbgrade \(command)"))
    }
  }

  @Test("0 for --version, which is a version")
  func version() async throws {
    let ending = try await Nbgrade.built().run(["--version"])
    #expect(ending.status == 0)
    #expect(ending.output.wholeMatch(of: #/\d+\.\d+\.\d+\n/#) != nil)
  }
}
