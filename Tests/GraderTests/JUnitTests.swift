import Foundation
import Marking
import Testing

@testable import Grader

@Suite("A JUnit file", .timeLimit(.minutes(1)))
struct JUnitTests {
  private let folder: TemporaryFolder
  private let reports: String

  init() throws {
    folder = try TemporaryFolder()
    try ReportWriter(output: folder.path).write(SampleClass.everything)
    reports = "\(folder.path)/deep-neural-network"
  }

  private var files: [String] {
    folder.files.keys.filter { $0.hasSuffix(".xml") }.map { "\(folder.path)/\($0)" }
  }

  @Test("is valid by our schema, whatever a student prints or is called")
  func valid() {
    #expect(files.count == 1 + 2 * SampleClass.everything.students.count)
    for file in files { #expect(JUnitSchema.complaints(about: file) == []) }
  }

  @Test("is valid where not attempted is a failure")
  func validFailure() throws {
    let options = ReportOptions(notAttempted: .failure)
    try ReportWriter(output: folder.path, options: options).write(SampleClass.everything)
    #expect(JUnitSchema.complaints(about: "\(reports)/junit.xml") == [])
    #expect(!folder.text("deep-neural-network/junit.xml").contains("<skipped"))
    #expect(
      folder.text("deep-neural-network/junit.xml").contains(#"<failure type="not attempted""#))
  }

  @Test("holds no character that XML 1.0 forbids")
  func characters() throws {
    let all = (0...0xFF).map { Character(Unicode.Scalar(UInt8($0))) }
    let bytes: [UInt8] = [0xED, 0xA0, 0x80, 0xFF, 0xC0, 0x80]
    let text =
      String(all) + "\u{FFFE}\u{FFFF}\u{1FFFE}\u{10FFFF}\u{E000}\u{2028}\u{85}"
      + String(decoding: bytes, as: UTF8.self)
    let nasty = SampleClass.result([SampleClass.student(text, .threw(text))])
    try ReportWriter(output: folder.path).write(nasty)
    #expect(JUnitSchema.complaints(about: "\(reports)/junit.xml") == [])
    let junit = folder.text("deep-neural-network/junit.xml")
    let forbidden = junit.unicodeScalars.filter { scalar in
      (scalar.value < 0x20 && scalar != "\n" && scalar != "\t") || scalar.value == 0xFFFE
        || scalar.value == 0xFFFF
    }
    #expect(forbidden.isEmpty)
    #expect(junit.contains("\\u{1b}"))
  }

  @Test(
    "says of every outcome what JUnit can say",
    arguments: [
      (SampleClass.outcomes[0], nil, nil),
      (SampleClass.outcomes[1], "failure", "partly passed"),
      (SampleClass.outcomes[3], "failure", "failed"),
      (.threw("no"), "error", "threw"), (.noFile, "skipped", nil),
      (.missing(exercise: "compute_cost"), "error", "threw"),
      (.crashed(signal: "SIGILL", message: nil, place: nil), "error", "crashed"),
      (.timedOut(.wall, seconds: 1), "error", "timed out"),
      (.outOfMemory(bytes: 1), "error", "out of memory"),
      (.exited(status: 0), "error", "exited early"),
      (.didNotCompile("no"), "error", "did not compile"),
      (.graderError("no"), "error", "grader error"),
    ] as [(Outcome, String?, String?)])
  func outcomes(_ outcome: Outcome, _ element: String?, _ type: String?) throws {
    try ReportWriter(output: folder.path).write(
      SampleClass.result([SampleClass.student("ada", outcome)]))
    let junit = folder.text("deep-neural-network/junit/ada.xml")
    guard let element else {
      #expect(junit.contains(#"name="published" time="0.250"/>"#) || junit.contains("<system-out>"))
      #expect(!junit.contains("<error") && !junit.contains("<skipped"))
      return
    }
    let start = type.map { "<\(element) type=\"\($0)\" message=\"" } ?? "<\(element) message=\""
    #expect(junit.contains(start))
  }

  @Test("has the points as properties, the message twice, and no time of a hidden case")
  func form() throws {
    try ReportWriter(output: folder.path).write(
      SampleClass.result([SampleClass.student("ada", SampleClass.outcomes[1])]))
    let junit = folder.text("deep-neural-network/junit/ada.xml")
    for part in [
      #"<property name="points" value="8"/>"#, #"<property name="points.possible" value="20"/>"#,
      #"<property name="points.linear_forward" value="4"/>"#,
      #"<testcase classname="deep-neural-network.ada.linear_forward" name="published" time="0.250">"#,
      #"<failure type="partly passed" message="3 of 6 points: Z is right; cache is not">"#
        + "3 of 6 points: Z is right; cache is not\n",
      #"name="twice (2)""#, #"name="m = 1" time="0.000">"#,
      #"<failure type="failed" message="failed">failed</failure>"#,
      #"timestamp="2026-01-01T00:00:00Z""#,
    ] { #expect(junit.contains(part)) }
  }

  @Test("reads the same in another parser")
  func junitparser() throws {
    let script = """
      import sys, collections
      from junitparser import JUnitXml, Failure, Error, Skipped
      xml = JUnitXml.fromfile(sys.argv[1])
      kinds = collections.Counter()
      names = set()
      for suite in xml:
          cases = list(suite)
          results = [type(r).__name__ for case in cases for r in case.result]
          counts = collections.Counter(results)
          assert suite.tests == len(cases), suite.name
          assert suite.failures == counts["Failure"] and suite.errors == counts["Error"]
          assert suite.skipped == counts["Skipped"]
          for case in cases:
              assert len(case.result) <= 1
              assert all(r.message and r.text.startswith(r.message) for r in case.result)
              assert (case.classname, case.name) not in names
              names.add((case.classname, case.name))
          kinds.update(results)
      assert xml.tests == len(names) and xml.failures == kinds["Failure"]
      assert xml.errors == kinds["Error"]
      print(len(xml), len(names), dict(sorted(kinds.items())))
      """
    let count = SampleClass.everything.students.count
    let output = try ReportPython().run(script, "\(reports)/junit.xml")
    #expect(output.hasPrefix("\(count) \((count - 2) * 8 + 2) {'Error': "))
  }
}
