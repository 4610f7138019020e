import Foundation
import Testing

@Suite("nbgrade check", .tags(.sandbox), .timeLimit(.minutes(10)))
struct CheckTests {
  private static let end =
    "40 of 40 visible cases pass; cases that you can't see here decide 40 more points\n"

  @Test("of right work ends with 0 and says what is still to come")
  func perfect() async throws {
    let course = try Course(["ada": .perfect])
    let ending = try await Nbgrade.built().run(["check"], in: "\(course.submissions)/ada")
    #expect(ending.status == 0)
    #expect(ending.output.hasSuffix(Self.end))
    #expect(ending.errors.isEmpty)
    #expect(!ending.output.contains("hidden"))
    #expect(!ending.output.contains("every label is 1"), "a hidden case is named")
  }

  @Test("finds an assignment's own folder")
  func inner() async throws {
    let course = try Course(["ada/deep-neural-network": .perfect])
    let ending = try await Nbgrade.built().run(["check", "\(course.submissions)/ada"])
    #expect(ending.status == 0)
    #expect(ending.output.hasSuffix(Self.end))
  }

  @Test("of the starter ends with 1, and says what to do")
  func starter() async throws {
    let course = try Course(["ada": .starter])
    let ending = try await Nbgrade.built().run(["check", "\(course.submissions)/ada"])
    #expect(ending.status == 1)
    #expect(ending.output.contains("write your code in place of throw Blank()"))
    #expect(ending.output.contains("0 of 40 visible cases pass"))
  }

  @Test("of a single file checks what stands in it")
  func file() async throws {
    let course = try Course(["ada": .replacing("linear_forward", by: "nonsense")])
    let folder = "\(course.submissions)/ada"
    let ending = try await Nbgrade.built().run(["check", "compute_cost.swift"], in: folder)
    #expect(ending.status == 0)
    #expect(
      ending.output.hasSuffix(
        "4 of 4 visible cases pass; cases that you can't see here decide 4 more points\n"))
    #expect(!ending.output.contains("linear_forward:"))
  }

  @Test("of chosen exercises checks those")
  func exercises() async throws {
    let course = try Course(["ada": .perfect])
    let ending = try await Nbgrade.built().run(
      ["check", "\(course.submissions)/ada", "--exercise", "linear_forward", "compute_cost"])
    #expect(ending.status == 0)
    #expect(ending.output.contains("8 of 8 visible cases pass"))
  }

  @Test("of chosen exercises leaves a notebook's cells alone")
  func exercisesOfNotebook() async throws {
    let folder = checkout.appending(path: "submissions/ada-okafor/deep-neural-network").path()
    let ending = try await Nbgrade.built().run(["check", folder, "--exercise", "compute_cost"])
    #expect(ending.status == 0)
    #expect(ending.output.contains("4 of 4 visible cases pass"))
    #expect(!ending.output.contains("Note:"), "\(ending.output)")
  }

  @Test("writes JUnit XML where it is asked to")
  func junit() async throws {
    let course = try Course(["ada": .replacing("compute_cost", by: Sample.cost("return 0"))])
    let file = "\(course.scratch.path)/report.xml"
    let ending = try await Nbgrade.built().run(
      ["check", "\(course.submissions)/ada", "--junit", file])
    #expect(ending.status == 1)
    let script = """
      import sys, xml.etree.ElementTree as tree
      suites = tree.parse(sys.argv[1]).getroot()
      print(suites.get("tests"), suites.get("failures"), suites.get("errors"), len(suites))
      for one in suites.iter("property"):
          if one.get("name") in ("points", "points.possible"): print(one.get("value"))
      """
    // Ten exercises with six points each for visible cases; one of them is wrong.
    #expect(try await Shell.run("python3", ["-c", script, file]).output == "40 4 0 1\n54\n60\n")
  }

  @Test("of a file that cannot be read says why nothing stands in it")
  func unreadable() async throws {
    let course = try Course(["ada": Sample(files: ["notebook.ipynb": "<!DOCTYPE html>Sign in"])])
    let ending = try await Nbgrade.built().run(["check", "\(course.submissions)/ada"])
    #expect(ending.status == 2)
    #expect(ending.errors.contains("No exercise stands in"))
    #expect(ending.errors.contains("notebook.ipynb is no Jupyter notebook"))
  }

  @Test("opens a page where somebody sits before a desktop, and nowhere else")
  func desktop() async throws {
    let course = try Course(["ada": .small])
    let tools = try course.scratch.folder("tools")
    let opener = "#!/bin/sh\necho \"$1\" > \(tools)/opened\n"
    try course.scratch.write(opener, to: "tools/xdg-open")
    chmod("\(tools)/xdg-open", 0o755)
    let path = "\(tools):\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin")"
    let check = "'\(try Nbgrade.built().path)' check --html '\(course.submissions)/ada'"
    // `script` gives the program a terminal.
    func opens(_ command: [String], display: String?, within turns: Int) async throws -> Bool {
      try? FileManager.default.removeItem(atPath: "\(tools)/opened")
      _ = try await Shell.run(
        command[0], Array(command.dropFirst()),
        environment: ["PATH": path, "DISPLAY": display, "WAYLAND_DISPLAY": nil])
      for _ in 0..<turns {
        if FileManager.default.fileExists(atPath: "\(tools)/opened") { return true }
        try await Task.sleep(for: .milliseconds(100))
      }
      return false
    }
    let terminal = ["script", "--quiet", "--command", check, "/dev/null"]
    #expect(try await opens(terminal, display: ":0", within: 300))
    #expect(try await !opens(terminal, display: nil, within: 5))
    #expect(try await !opens(["sh", "-c", check], display: ":0", within: 5))
  }

  @Test("shows a compile error as the compiler's own, at the student's line, with advice")
  func compileError() async throws {
    let course = try Course(["ada": try #require(SmallClass.students["whole-numbers"])])
    let ending = try await Nbgrade.built().run(["check", "\(course.submissions)/ada"])
    #expect(ending.status == 1)
    #expect(ending.output.contains("compute_cost.swift:6:"))
    #expect(ending.output.contains("m is an Int: write Double(m)"))
    #expect(ending.output.contains("36 of 40 visible cases pass"))
    expectNoPaths(ending, course)
  }

  struct WholeNumber: Sendable, CustomTestStringConvertible {
    let expression: String
    var name = "m"

    var testDescription: String { expression }
  }

  static let wholeNumbers = [
    WholeNumber(expression: "sum(AL * m)"), WholeNumber(expression: "sum(m * AL)"),
    WholeNumber(expression: "sum(AL / m)"), WholeNumber(expression: "sum(AL) / m"),
    WholeNumber(expression: "m * sum(AL)"), WholeNumber(expression: "1 / m * sum(AL)"),
    WholeNumber(expression: "-1 / m * sum(Y * log(AL))"),
    WholeNumber(expression: "(1 / m) * sum(AL)"),
    WholeNumber(expression: "-(1 / m) * sum(AL)"), WholeNumber(expression: "sum(AL) * (1 / m)"),
    WholeNumber(expression: "-sum(AL) / m"), WholeNumber(expression: "sum((1 / m) * AL)"),
  ]

  @Test("tells a student which name is a whole number", arguments: wholeNumbers)
  func wholeNumber(one: WholeNumber) async throws {
    let text = Sample.cost("let m = AL.shape[1]\n    return \(one.expression)")
    let course = try Course(["ada": Sample(files: ["compute_cost.swift": text])])
    let ending = try await Nbgrade.built().run(
      ["check", "\(course.submissions)/ada/compute_cost.swift"])
    #expect(ending.status == 1)
    #expect(
      ending.output.contains("\(one.name) is an Int: write Double(\(one.name))"), "\(ending.output)"
    )
  }

  @Test("names the line of a crash, and Swift's own words")
  func crash() async throws {
    let course = try Course(["ada": try #require(SmallClass.students["crash"])])
    let ending = try await Nbgrade.built().run(["check", "\(course.submissions)/ada"])
    #expect(ending.status == 1)
    #expect(ending.output.contains("linear_forward.swift, line 8"))
    #expect(ending.output.contains("Index out of range"))
    #expect(!ending.output.contains("0x0000"), "addresses mean nothing to a student")
    expectNoPaths(ending, course)
  }

  @Test("keeps what a student prints from the terminal's own language")
  func printed() async throws {
    let text = Sample.cost("print(\"\\u{1B}[31mred\\u{7}\"); return 0")
    let course = try Course(["ada": Sample(files: ["compute_cost.swift": text])])
    let ending = try await Nbgrade.built().run([
      "check", "\(course.submissions)/ada/compute_cost.swift",
    ])
    #expect(ending.output.contains("[31mred"))
    #expect(!ending.output.contains("\u{1B}"))
  }

  @Test("is coloured on a terminal, and nowhere else")
  func colour() async throws {
    let course = try Course(["ada": .small])
    let path = try Nbgrade.built().path
    let line = "'\(path)' check '\(course.submissions)/ada' --exercise compute_cost"
    func onTerminal(_ environment: String) async throws -> String {
      try await Shell.run("script", ["-qec", "\(environment) \(line)", "/dev/null"]).output
    }
    #expect(try await onTerminal("TERM=xterm NO_COLOR=").contains("\u{1B}[32m"))
    #expect(try await !onTerminal("TERM=xterm NO_COLOR=1").contains("\u{1B}["))
    #expect(try await !onTerminal("TERM=dumb NO_COLOR=").contains("\u{1B}["))
    #expect(try await !Shell.run("sh", ["-c", line]).output.contains("\u{1B}["))
  }

  private func expectNoPaths(_ ending: Ending, _ course: Course) {
    for path in [
      checkout.path(), course.scratch.path, "/nbgrade/", "/opt/", "/tmp/", "Submission.so",
    ] {
      #expect(!ending.everything.contains(path), "\(path) is shown")
    }
  }
}
