import Foundation
import Marking
import Testing

@testable import Grader

@Suite("The result store")
struct ResultStoreTests {
  private let folder: TemporaryFolder
  private let store: ResultStore

  init() throws {
    folder = try TemporaryFolder()
    store = ResultStore(output: folder.path, assignment: "deep-neural-network")
  }

  @Test("is empty before anything was graded")
  func empty() throws { #expect(try store.results().isEmpty) }

  @Test("gives back exactly what was written")
  func exact() throws {
    let students = SampleClass.everything.students
    try ReportWriter(output: folder.path).write(SampleClass.result(students))
    let back = try store.results().map(\.student)
    // NaN is no number that equals itself: texts are compared.
    #expect(back.map { "\($0)" } == students.sorted { $0.name.precedes($1.name) }.map { "\($0)" })
    #expect(try store.result(of: "名前")?.fingerprints == SampleClass.everything.fingerprints)
    #expect(try store.result(of: "nobody else") == nil)
  }

  @Test("puts a regraded student among the others")
  func regrading() throws {
    let before = ["ada", "bob", "eve"].map { SampleClass.student($0, .noFile) }
    try ReportWriter(output: folder.path).write(SampleClass.result(before))
    var prints = SampleClass.everything.fingerprints
    let bob = SampleClass.student("bob", SampleClass.outcomes[0])
    let merged = try store.merged([bob], present: ["ada", "bob"], fingerprints: prints)
    #expect(merged.students == [before[0], bob])
    #expect(merged.outdated == [])
    prints.assignment = "another"
    #expect(
      try store.merged([bob], present: ["ada", "bob"], fingerprints: prints).outdated == ["ada"])
  }

  @Test(
    "refuses what it did not write",
    arguments: [
      ("{", "The given data was not valid JSON. at its top"),
      ("{\"format\": \"nbgrade.result\"}", "no version at its top"),
    ])
  func malformed(_ json: String, _ reason: String) throws {
    try ReportWriter(output: folder.path).write(
      SampleClass.result([SampleClass.student("ada", .noFile)]))
    let path = "\(folder.path)/deep-neural-network/results/ada.json"
    try Data(json.utf8).write(to: URL(filePath: path))
    #expect(throws: ReportError.notAResult(path: path, reason: reason)) { try store.results() }
  }
}
