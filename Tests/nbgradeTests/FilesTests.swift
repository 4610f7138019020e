import Foundation
import Testing

/// Students' folders may hold anything.
@Suite("Students' files", .tags(.sandbox), .timeLimit(.minutes(10)))
struct FilesTests {
  private static let once = Task {
    let course = try Course()
    try fill(course)
    return (
      course: course, ending: try await course.grade(["--jobs", "2", "--compile-time-limit", "60"])
    )
  }

  struct Oddity: Sendable, CustomTestStringConvertible {
    let student: String
    /// What the student is told.
    let note: String
    /// The points, out of those for `compute_cost`.
    var earned: Double = 10

    var testDescription: String { student }
  }

  static let oddities = [
    Oddity(student: "linked-folder", note: "The submission is a symbolic link.", earned: 0),
    Oddity(student: "dangling", note: "The submission is a symbolic link.", earned: 0),
    Oddity(student: "pipe", note: "The submission is a pipe.", earned: 0),
    Oddity(
      student: "linked-passwd", note: "linear_forward.swift was passed over: it is a symbolic link."
    ),
    Oddity(
      student: "linked-neighbour",
      note: "compute_cost.swift was passed over: it is a symbolic link.", earned: 0),
    Oddity(student: "fifo", note: "linear_forward.swift was passed over: it is a pipe."),
    Oddity(student: "socket", note: "linear_forward.swift was passed over: it is no file."),
    Oddity(student: "huge", note: "linear_forward.swift was passed over: it is larger than 1 MiB."),
    Oddity(student: "empty", note: "There is no file for this exercise."),
    Oddity(student: "binary", note: "linear_forward.swift is not UTF-8 text; save it as UTF-8."),
    Oddity(student: "latin", note: "compute_cost.swift is not UTF-8 text; save it as UTF-8."),
    Oddity(student: "deep", note: "was passed over: it lies too deep in folders."),
    Oddity(student: "thousand", note: "was passed over: there are too many."),
    Oddity(student: "directory", note: "There is no file for this exercise."),
    Oddity(student: "nothing", note: "There is no file for this exercise.", earned: 0),
    Oddity(
      student: "nested", note: "compute_cost: 10 of 10 points  (work/final/compute_cost.swift)"),
    Oddity(student: "capital", note: "compute_cost: 10 of 10 points"),
    Oddity(student: "windows", note: "compute_cost: 10 of 10 points"),
    Oddity(student: "marked", note: "compute_cost: 10 of 10 points"),
    Oddity(student: "odd-names", note: "compute_cost: 10 of 10 points"),
    Oddity(student: "helper", note: "helper.swift did not compile and was left out:"),
    Oddity(
      student: "kit", note: "compute_cost: 10 of 10 points  (Student/compute_cost.swift)"),
    Oddity(
      student: "archive",
      note: "work.zip was passed over: it is an archive; hand in what is in it.",
      earned: 0),
    Oddity(
      student: "versions",
      note: "Your files come from several versions of the handout, 0.9 and 1.0.0."),
    Oddity(student: "main", note: "compute_cost: 10 of 10 points  (main.swift)"),
  ]

  @Test("have a clear outcome each", arguments: oddities)
  func outcome(oddity: Oddity) async throws {
    let course = try await Self.once.value.course
    let student = try #require(try course.scores().student(oddity.student))
    #expect(student.earned == oddity.earned)
    #expect(try course.feedback(oddity.student).contains(oddity.note))
  }

  @Test("stop nobody else's marks")
  func ending() async throws {
    let (course, ending) = try await Self.once.value
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(try course.scores().students.count == Self.oddities.count)
  }

  @Test("say which version of the handout they answer")
  func versions() async throws {
    let course = try await Self.once.value.course
    let scores = try course.scores()
    #expect(scores.student("versions")?.handouts == ["0.9", "1.0.0"])
    #expect(scores.student("main")?.handouts == [])
    let warning = try #require(scores.warnings.first)
    #expect(scores.warnings.count == 1)
    #expect(warning.hasSuffix("in the files of versions (0.9, 1.0.0)."))
    let report = try String(contentsOfFile: "\(course.reports)/report.md", encoding: .utf8)
    #expect(report.contains(" | 0.9, 1.0.0 |"))
    let page = try String(
      contentsOfFile: "\(course.reports)/students/versions/feedback.html", encoding: .utf8)
    #expect(page.contains("Handout 0.9, 1.0.0"))
  }

  @Test("never show what they link to")
  func leak() async throws {
    let course = try await Self.once.value.course
    for (name, text) in try Tree.texts(course.reports) {
      #expect(!text.contains("root:x:0"), "\(name)")
    }
  }

  // Root may read everything.
  @Test("that nobody may read are told", .enabled(if: geteuid() != 0 || OrdinaryUser.isThere))
  func unreadable() async throws {
    let course = try Course(["file": .small, "folder": .small])
    let (file, folder) = ("\(course.submissions)/file", "\(course.submissions)/folder")
    try course.scratch.write("", to: "submissions/file/linear_forward.swift")
    chmod("\(file)/linear_forward.swift", 0)
    chmod(folder, 0)
    chmod(course.scratch.path, 0o777)
    let ending = try await course.grade(by: try OrdinaryUser.nbgrade())
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(
      try course.feedback("file").contains(
        "linear_forward.swift was passed over: it cannot be read."))
    let student = try #require(try course.scores().student("folder"))
    #expect(student.state == "unreadable")
    #expect(student.reason?.contains("cannot be read") == true)
  }

  private static func fill(_ course: Course) throws {
    let scratch = course.scratch
    func place(_ student: String, _ name: String) -> String {
      "\(course.submissions)/\(student)/\(name)"
    }
    let small = [
      "linked-passwd", "fifo", "socket", "huge", "empty", "binary", "deep", "directory", "helper",
      "odd-names",
    ]
    for student in small { try course.add(student, .small) }
    let text = try #require(Sample.small.files["compute_cost.swift"])

    symlink("fifo", "\(course.submissions)/linked-folder")
    symlink("nowhere", "\(course.submissions)/dangling")
    mkfifo("\(course.submissions)/pipe", 0o666)
    symlink("/etc/passwd", place("linked-passwd", "linear_forward.swift"))
    try scratch.folder("submissions/linked-neighbour")
    symlink("../fifo/compute_cost.swift", place("linked-neighbour", "compute_cost.swift"))
    mkfifo(place("fifo", "linear_forward.swift"), 0o666)
    makeSocket(place("socket", "linear_forward.swift"))
    try scratch.write(
      String(repeating: "// padding\n", count: 500_000), to: "submissions/huge/linear_forward.swift"
    )
    try scratch.write("", to: "submissions/empty/linear_forward.swift")
    try scratch.write(
      Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 197) }),
      to: "submissions/binary/linear_forward.swift")
    try scratch.write(
      Data(Array("// na".utf8) + [0xEF] + Array("ve\n\(text)".utf8)),
      to: "submissions/latin/compute_cost.swift")
    let deep = (0..<40).map { "d\($0)" }.joined(separator: "/")
    try scratch.write(text, to: "submissions/deep/\(deep)/compute_cost.swift")
    for number in 0..<999 {
      try scratch.write("// nothing\n", to: "submissions/thousand/zz\(number).swift")
    }
    try scratch.write(text, to: "submissions/thousand/compute_cost.swift")
    try scratch.folder("submissions/directory/linear_forward.swift")
    try scratch.folder("submissions/nothing")
    try scratch.write(text, to: "submissions/nested/work/final/compute_cost.swift")
    try scratch.write(text, to: "submissions/capital/COMPUTE_COST.SWIFT")
    try scratch.write(
      text.replacing("\n", with: "\r\n"), to: "submissions/windows/compute_cost.swift")
    try scratch.write("\u{FEFF}" + text, to: "submissions/marked/compute_cost.swift")
    for name in [
      "-o x.swift", "a b.swift", "@list.swift", "naïve.swift", "new\nline.swift",
      "Submission.swift",
    ] {
      try scratch.write("// nothing\n", to: "submissions/odd-names/\(name)")
    }
    try scratch.write("let x: Int = \"text\"\n", to: "submissions/helper/helper.swift")
    try scratch.write(text, to: "submissions/main/main.swift")
    try scratch.write("PK", to: "submissions/archive/work.zip")
    try scratch.write(
      "// nbgrade version=0.9\n" + text, to: "submissions/versions/compute_cost.swift")
    try scratch.write("// nbgrade version=1.0.0\n", to: "submissions/versions/notes.swift")
    try fillKit("submissions/kit", text, in: scratch)
  }

  // Everything that was unpacked, handed in again.
  private static func fillKit(_ folder: String, _ text: String, in scratch: Scratch) throws {
    let blank = "```swift\nextension Solution: ComputeCost { static func f() { broken } }\n```\n"
    let files = [
      "visible-cases.json": "{}", "Package.swift": "// swift-tools-version: 6.2\n",
      "README.md": blank, "handouts/1.0.0.md": blank,
      "Student/Solution.swift": "enum Solution {}\n",
      "Sources/Check/Main.swift": "func broken() -> Int { \"\" }\n",
      "Student/compute_cost.swift": text,
    ]
    for (name, text) in files { try scratch.write(text, to: "\(folder)/\(name)") }
  }

  private static func makeSocket(_ path: String) {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(107)) }
    withUnsafePointer(to: address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }
}
