import Foundation
import Testing

@testable import Notebook

@Suite("The versions of a handout")
struct HandoutVersionsTests {
  private static let course = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "assignments/deep-neural-network")

  private static func handout(_ version: String, _ code: [String]) -> Notebook {
    Notebook(
      assignment: "a", version: version,
      cells: code.map { Cell(kind: .code, text: $0) } + [Cell(kind: .prose, text: "Words.")])
  }

  private let versions = HandoutVersions([
    handout("1.10.0", ["a", "b", "d"]), handout("1.2.0", ["a", "b", "c"]),
  ])

  @Test("are in the order of their numbers, however many digits they have")
  func order() { #expect(versions.names == ["1.2.0", "1.10.0"]) }

  @Test("name where a notebook comes from, by what it says or by what it holds")
  func origin() {
    func origin(_ version: String?, _ code: [String]) -> String? {
      var notebook = Self.handout("", code)
      notebook.version = version
      return versions.origin(of: notebook)?.version
    }
    #expect(origin("1.2.0", ["d"]) == "1.2.0")
    #expect(origin("9", ["a"]) == nil)
    #expect(origin(nil, ["c", "mine"]) == "1.2.0")
    #expect(origin(nil, ["a", "b"]) == "1.10.0")
    #expect(origin(nil, ["mine"]) == nil)
  }

  @Test("are told where files name several, or one that there is not")
  func complaints() {
    #expect(versions.complaints(about: []) == [])
    #expect(versions.complaints(about: ["1.2.0"]) == [])
    #expect(
      versions.complaints(about: ["1.2.0", "1.10.0"]) == [
        "Your files come from several versions of the handout, 1.2.0 and 1.10.0. Carry your code into "
          + "one of them: `swift run check --from OLD` does it in a new kit."
      ])
    #expect(
      versions.complaints(about: ["2"]) == [
        "Your files say that they come from version 2 of the handout; there are 1.2.0 and 1.10.0."
      ])
    #expect(HandoutVersions([]).complaints(about: ["2"]) == [])
    let many = (1...9).map { "\($0)" }
    #expect(versions.complaints(about: many)[0].contains("handout, 1, 2, 3, 4, 5 and others."))
  }

  @Test("are told in a check where there is a newer one")
  func newer() {
    #expect(versions.newer(than: ["1.2.0"])?.contains("there is a newer one, 1.10.0") == true)
    #expect(versions.newer(than: ["1.10.0"]) == nil)
    #expect(versions.newer(than: ["2"]) == nil)
    #expect(versions.newer(than: ["1.2.0", "1.10.0"]) == nil)
  }

  @Test("carry nothing over from one that nobody has touched", arguments: NotebookFormat.allCases)
  func untouched(format: NotebookFormat) throws {
    let versions = HandoutVersions(course: Self.course)
    let text = try String(contentsOf: Self.course.appending(path: "notebook.md"), encoding: .utf8)
    let handout = MarkdownReader.read(text).notebook
    let exercises = Self.exercises(of: handout)
    let given = handout.files(in: format, guide: "Run it.")
    let student = Notebook.read(given, format: format, exercises: exercises).notebook
    let origin = try #require(versions.origin(of: student))
    #expect(!student.differs(from: origin))
    let carried = Carry.carry(student, into: handout, from: origin, exercises: exercises)
    #expect(carried.notes == [])
    #expect(MarkdownWriter.write(carried.notebook) == text)
  }

  private static func exercises(of handout: Notebook) -> [String: String] {
    let pairs = handout.cells.compactMap { cell in
      cell.exercise.map { (SolutionExtension.all(in: cell.text).flatMap(\.protocols)[0], $0) }
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }
}
