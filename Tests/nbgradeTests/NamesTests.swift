import Foundation
import Testing

/// Students' folders may be called anything that a file system allows.
@Suite("Students' names", .tags(.sandbox), .timeLimit(.minutes(10)))
struct NamesTests {
  static let names = [
    "with spaces", " leading and trailing ", "quote'single", "quote\"double", "`backticks` $(id)",
    "..almost", "...", "line\nbreak", "tab\tstop", "carriage\rreturn", "👩‍🎓 Zoë", "学生", "-rf",
    "--help",
    String(repeating: "long", count: 50), "Twin", "twin", "TWIN", "<script>alert(1)",
    "\"><testsuite name=\"forged\">", "]]>&amp;&lt;", "=HYPERLINK(\"x\")", "+1",
    "@sum",
    "a,b;c", "\u{1B}[31mred\u{1B}[0m", "\u{7}bell", "\u{202E}reversed", "per%2Fcent%00", "~",
    "~root",
    "dot.dot", "#hash?query", "back\\slash", "| cell | table |", "[link](x)", "con", "nul",
    "e\u{301}", "\u{E9}", "deep-neural-network",
  ]

  private static let once = Task {
    let course = try Course()
    for name in names { try course.add(name, .small) }
    return (course: course, ending: try await course.grade(["--jobs", "4"]))
  }

  @Test("all get their marks, and files of their own")
  func all() async throws {
    let (course, ending) = try await Self.once.value
    #expect(ending.status == 0, "\(ending.errors)")
    let scores = try course.scores()
    #expect(scores.students.count == Self.names.count)
    for name in Self.names { #expect(scores.student(name)?.earned == 10, "\(name)") }
    let keys = scores.students.map(\.key)
    #expect(Set(keys.map { $0.lowercased() }).count == keys.count)
    for key in keys {
      #expect(key.wholeMatch(of: #/[A-Za-z0-9_][A-Za-z0-9_-]{0,79}/#) != nil, "\(key)")
      let feedback = "\(course.reports)/students/\(key)/feedback.txt"
      #expect(FileManager.default.fileExists(atPath: feedback))
    }
  }

  @Test("bring no escapes to the terminal, and no line of their own")
  func terminal() async throws {
    let (_, ending) = try await Self.once.value
    let controls = ending.everything.unicodeScalars.filter {
      ($0.value < 32 && $0 != "\n") || $0.value == 127 || (0x202A...0x202E).contains($0.value)
    }
    #expect(controls.isEmpty)
    let rows = ending.output.prefix { _ in true }.split(separator: "\n").prefix {
      !$0.hasPrefix("1 ")
    }
    #expect(rows.count == Self.names.count + 1)
  }

  @Test("break out of no file")
  func injection() async throws {
    let (course, _) = try await Self.once.value
    let script = """
      import csv, sys, xml.etree.ElementTree as tree
      folder = sys.argv[1]
      suites = tree.parse(folder + "/junit.xml").getroot()
      print(len(suites), "forged" in [s.get("name") for s in suites])
      rows = list(csv.reader(open(folder + "/scores.csv", newline="", encoding="utf-8")))
      print(len(rows), set(map(len, rows)), [r[0] for r in rows if r[0][:1] in "=+-@\\t\\r"])
      table = [l for l in open(folder + "/report.md", encoding="utf-8").read().split("\\n")
               if l.startswith("| ") and "script" in l]
      print(len(table), "<script>" in "".join(table))
      """
    let ending = try await Shell.run("python3", ["-c", script, course.reports])
    let count = Self.names.count
    #expect(ending.errors.isEmpty)
    #expect(
      ending.output == "\(count) False\n\(count + 1) {17} []\n1 False\n", "\(ending.output)")
  }

  @Test("are taken by show and --student, byte for byte")
  func chosen() async throws {
    let (course, _) = try await Self.once.value
    let nbgrade = try Nbgrade.built()
    for name in ["with spaces", "line\nbreak", "-rf", "~", "per%2Fcent%00"] {
      let ending = try await nbgrade.run(
        ["show", "--output", course.output, Sample.assignment, "--", name, "compute_cost"])
      #expect(ending.status == 0, "\(name): \(ending.errors)")
      #expect(ending.output.contains("10 of 100 points"))
    }
  }

  @Test("that are no text are told apart, and get their own marks")
  func noText() async throws {
    let course = try Course(["ada": .small, "1": .small, "2": .starter])
    for (name, byte) in [("1", 0xFF), ("2", 0xFE)] as [(String, UInt8)] {
      let path = (Array("\(course.submissions)/bad".utf8) + [byte, 0]).map(CChar.init(bitPattern:))
      #expect(rename("\(course.submissions)/\(name)", path) == 0)
    }
    let ending = try await course.grade()
    #expect(ending.status == 0, "\(ending.errors)")
    let scores = try course.scores()
    #expect(scores.student("ada")?.earned == 10)
    #expect(scores.student(#"bad\xFF"#)?.earned == 10)
    #expect(scores.student(#"bad\xFE"#)?.earned == 0)
  }
}
