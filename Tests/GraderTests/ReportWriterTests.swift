import Foundation
import Marking
import Testing

@testable import Grader

@Suite("Reports", .timeLimit(.minutes(1)))
struct ReportWriterTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ result: ClassResult) throws {
    try ReportWriter(output: folder.path).write(result)
  }

  @Test("are the same bytes for the same marks")
  func same() throws {
    try write(SampleClass.everything)
    let first = folder.files
    try write(SampleClass.everything)
    #expect(folder.files == first)
  }

  @Test("differ in when and how long alone")
  func time() throws {
    try write(SampleClass.everything)
    let first = folder.files.mapValues(Self.withoutTimes)
    var later = SampleClass.everything
    later.started = Date(timeIntervalSince1970: 1_800_000_000)
    later.seconds = 99
    for index in later.students.indices {
      later.students[index].seconds = 77
      for exercise in later.students[index].exercises.indices {
        later.students[index].exercises[exercise].seconds = 55
      }
    }
    try write(later)
    let others = folder.files.filter { Self.withoutTimes($1) != first[$0] }.keys.sorted()
    #expect(others == [])
  }

  private static func withoutTimes(_ bytes: Data) -> String {
    String(decoding: bytes, as: UTF8.self)
      .replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, with: "WHEN")
      .replacing(/"seconds" ?: ?[0-9.]+/, with: "SECONDS").replacing(/time="[0-9.]+"/, with: "TIME")
      .replacing(/\| seconds \| [^|]+\|/, with: "SECONDS")
  }

  @Test("hold what may be given to a student apart, and nothing of a hidden case in it")
  func secrets() throws {
    try write(SampleClass.everything)
    for (name, bytes) in folder.files
    where name.contains("/students/") || name.hasSuffix(".xml") {
      let text = String(decoding: bytes, as: UTF8.self)
      for secret in SampleClass.secrets { #expect(!text.contains(secret), "in \(name)") }
    }
    let feedback = folder.text("deep-neural-network/students/a_b/feedback.txt")
    #expect(feedback.contains("m = 1 (hidden): "))
  }

  @Test("lose the files of students who are gone, and no others")
  func gone() throws {
    try write(
      SampleClass.result([
        SampleClass.student("ada", .noFile), SampleClass.student("bob", .noFile),
      ]))
    let base = "deep-neural-network"
    let note = "\(folder.path)/\(base)/students/bob/note.txt"
    try Data("mine".utf8).write(to: URL(filePath: note))
    try write(SampleClass.result([SampleClass.student("ada", .noFile)]))
    let mine = folder.files.keys.filter { $0.contains("bob") && !$0.hasSuffix("bob") }
    #expect(mine == ["\(base)/students/bob/note.txt"])
    try FileManager.default.removeItem(atPath: note)
    try write(SampleClass.result([SampleClass.student("ada", .noFile)]))
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/\(base)/students/bob"))
    #expect(
      Set(folder.files.keys.filter { !$0.hasSuffix("ada") && $0.contains(".") }) == [
        "\(base)/junit.xml", "\(base)/junit/ada.xml", "\(base)/report.md",
        "\(base)/results/ada.json",
        "\(base)/scores.csv", "\(base)/scores.json", "\(base)/students/ada/feedback.md",
        "\(base)/students/ada/feedback.txt", "\(base)/students/ada/junit.xml",
      ])
  }

  @Test(
    "repeat a student's warnings to the student, and those that name students to the staff alone")
  func warnings() throws {
    var result = SampleClass.result([SampleClass.student("ada", .noFile)])
    result.students[0].sandbox = SandboxKind.none
    result.staffWarnings = ["bob was kept."]
    try write(result)
    let base = "deep-neural-network"
    let students = ["feedback.txt", "feedback.md", "junit.xml"].map { "students/ada/\($0)" }
    for name in students + ["report.md", "scores.json", "junit.xml", "junit/ada.xml"] {
      #expect(folder.text("\(base)/\(name)").contains("code ran without a sandbox"), "\(name)")
    }
    for name in students { #expect(!folder.text("\(base)/\(name)").contains("bob"), "\(name)") }
    for name in ["report.md", "scores.json"] {
      #expect(folder.text("\(base)/\(name)").contains("bob was kept"), "\(name)")
    }
  }

  @Test("give each student's own files to that student, where names look alike")
  func alike() throws {
    let names = ["\u{E9}", "e\u{301}"]
    let keys = StudentKeys(names).keys
    let files = names.map { name in
      (Array(name.utf8), [ReportWriter.StudentFile(name: "feedback.html", bytes: Array(name.utf8))])
    }
    try ReportWriter(output: folder.path).write(
      SampleClass.result(names.map { SampleClass.student($0, .noFile) }),
      files: Dictionary(uniqueKeysWithValues: files))
    for (name, key) in zip(names, keys) {
      let page = folder.text("deep-neural-network/students/\(key)/feedback.html")
      #expect(Array(page.utf8) == Array(name.utf8))
    }
  }

  @Test("change at once for whoever has opened their folder")
  func atOnce() throws {
    let student = SampleClass.student("ada", .noFile)
    try write(SampleClass.result([student]))
    let reports = "\(folder.path)/deep-neural-network"
    let opened = open(reports, O_RDONLY | O_DIRECTORY)
    defer { close(opened) }
    let (before, score) = (folder.files, openat(opened, "scores.json", O_RDONLY))
    defer { close(score) }
    try write(SampleClass.result([SampleClass.student("ada", .blank(exercise: "linear_forward"))]))
    #expect(
      folder.files["deep-neural-network/scores.json"] != before["deep-neural-network/scores.json"])
    let held = FileHandle(fileDescriptor: score, closeOnDealloc: false)
    #expect(try held.readToEnd() == before["deep-neural-network/scores.json"])
    #expect(openat(opened, "report.md", O_RDONLY) < 0, "no new file beside an old one")
  }

  @Test("keep what the staff has put among them, and who may read it")
  func foreign() throws {
    try write(SampleClass.result([SampleClass.student("ada", .noFile)]))
    let own = "\(folder.path)/deep-neural-network/students/ada"
    try Data("mine".utf8).write(to: URL(filePath: "\(own)/note.txt"))
    chmod("\(own)/note.txt", 0o600)
    chmod(own, 0o2750)
    try write(SampleClass.result([SampleClass.student("ada", .noFile)]))
    var status = stat()
    #expect(stat(own, &status) == 0 && status.st_mode & 0o7777 == 0o2750)
    #expect(stat("\(own)/note.txt", &status) == 0 && status.st_mode & 0o7777 == 0o600)
    #expect(folder.text("deep-neural-network/students/ada/note.txt") == "mine")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["deep-neural-network"])
  }

  @Test("leave no temporary file behind")
  func temporary() throws {
    try write(SampleClass.everything)
    let names = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap {
      $0 as? String
    }
    #expect(!names.contains { $0.contains(".nbgrade-") })
  }

  @Test("say where they cannot be written")
  func unwritable() throws {
    let file = "\(folder.path)/file"
    try Data().write(to: URL(filePath: file))
    let error = #expect(throws: ReportError.self) {
      try ReportWriter(output: file).write(SampleClass.everything)
    }
    let words = try #require(error?.errorDescription)
    #expect(words.hasPrefix("Cannot write \(file)/deep-neural-network: Not a directory."))
    #expect(words.hasSuffix("Give a folder that can be written to with --output."))
  }

  @Test("show the class at a glance, with names that cannot break the table")
  func markdown() throws {
    try write(SampleClass.everything)
    let report = folder.text("deep-neural-network/report.md")
    #expect(report.hasPrefix("# A \\*sample\\*\n\n31 of 33 students graded, "))
    #expect(report.contains("| \\|pipe\\| | "))
    #expect(report.contains("| \\<script\\> | "))
    let rows = report.split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(rows.count > 33)
  }
}
