import Exercises
import Foundation
import Marking
import Notebook
import Reference
import Testing

@Suite("A kit that is published")
struct SecrecyTests {
  private let assignment = DeepNeuralNetwork.assignment

  @Test("holds no line of the reference's blanks", arguments: ["markdown", "jupyter", "swift"])
  func reference(format: String) throws {
    let kit = try ReleasedKit(format)
    defer { kit.remove() }
    let solution = checkout.appending(path: "Sources/Reference/DeepNeuralNetwork/Solution")
    let lines = try Self.blankLines(in: solution)
    #expect(lines.count > 30)
    let document = try Self.code(of: kit, format)
    for line in lines { #expect(!document.contains(line), "\(line)") }
  }

  @Test("holds no wrong solution")
  func wrongSolutions() throws {
    let kit = try ReleasedKit()
    defer { kit.remove() }
    let handout = checkout.appending(path: "assignments/\(ReleasedKit.id)")
    let lines = try Self.blankLines(in: handout.appending(path: "wrong"))
    let text = try Self.code(of: kit, "markdown")
    for line in lines { #expect(!text.contains(line), "\(line)") }
    let everything = try Self.everything(kit)
    for name in try FileManager.default.contentsOfDirectory(
      atPath: handout.appending(path: "wrong").path())
    {
      #expect(!everything.contains(name.replacing(".swift", with: "")), "\(name)")
    }
  }

  @Test("names no hidden case, nor its seed")
  func hiddenCases() throws {
    let kit = try ReleasedKit()
    defer { kit.remove() }
    let cases = try #require(try kit.files()["visible-cases.json"])
    let data = String(decoding: cases, as: UTF8.self)
    let everything = try Self.everything(kit)
    for exercise in assignment.exercises {
      let visible = exercise.cases.filter { $0.visibility == .visible }.map(\.name)
      for one in exercise.cases where one.visibility == .hidden {
        #expect(!everything.contains("\(exercise.id)/\(one.name)"))
        #expect(!everything.contains("seed: \(one.seed),"), "\(exercise.id): \(one.name)")
        let names = assignment.exercises.flatMap(\.cases).filter { $0.visibility == .visible }
        guard !visible.contains(one.name), !names.contains(where: { $0.name == one.name }) else {
          continue
        }
        #expect(!data.contains("\"\(one.name)\""), "\(exercise.id): \(one.name)")
      }
    }
    let decoded = try #require(
      try JSONSerialization.jsonObject(with: Data(cases)) as? [String: Any])
    let parts = try #require(decoded["parts"] as? [[String: Any]])
    #expect(parts.flatMap { $0["cases"] as? [Any] ?? [] }.count == 40)
  }

  @Test("holds no number of a hidden input or of what is expected for it")
  func hiddenNumbers() throws {
    let kit = try ReleasedKit()
    defer { kit.remove() }
    let everything = try Self.everything(kit)
    let visible = try Set(numbers(.visible))
    let hidden = try Set(numbers(.hidden)).subtracting(visible)
    #expect(hidden.count > 500)
    let found = hidden.filter { bits in
      let number = Double(bitPattern: bits)
      return everything.contains(Self.hexadecimal(bits)) || everything.contains("\(number)")
    }
    #expect(found.isEmpty)
  }

  @Test("is the same, byte for byte, each time")
  func reproducible() throws {
    let one = try ReleasedKit()
    let other = try ReleasedKit()
    defer { (one.remove(), other.remove()) }
    #expect(try Data(contentsOf: one.archive) == Data(contentsOf: other.archive))
  }

  @Test("never takes the place of what exists", arguments: ["folder", "archive"])
  func overwriting(_ what: String) throws {
    let kit = try ReleasedKit()
    defer { kit.remove() }
    let kept = what == "folder" ? kit.folder : kit.archive
    try FileManager.default.removeItem(at: what == "folder" ? kit.archive : kit.folder)
    let ending = try Program.nbgrade().run(
      ["release", ReleasedKit.id, "--into", kit.root.path()], in: kit.root)
    #expect(ending.status == 2)
    #expect(ending.output.contains("exists, and nothing is overwritten"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: kit.root.path())
        == [kept.lastPathComponent])
  }

  // All numbers of the cases, but those that stand anywhere: small whole ones.
  private func numbers(_ visibility: Visibility) throws -> [UInt64] {
    try assignment.exercises.flatMap { exercise in
      try exercise.cases.filter { $0.visibility == visibility }.flatMap { one in
        let input = one.input()
        let expected = try exercise.stub.call(assignment.reference, input)
        return (input.fields + expected.fields).flatMap { Self.scalars($0.value) }
      }
    }.filter { $0 != $0.rounded() || abs($0) > 1000 }.map(\.bitPattern)
  }

  private static func scalars(_ value: Value) -> [Double] {
    switch value {
    case .number(let number): [number]
    case .integer(let integer): [Double(integer)]
    case .text: []
    case .array(let array): array.scalars
    case .list(let list): list.flatMap(scalars)
    case .record(let record): record.fields.flatMap { scalars($0.value) }
    }
  }

  private static func hexadecimal(_ bits: UInt64) -> String {
    (0..<8).map { byte in
      let digits = String(bits >> (8 * UInt64(byte)) & 0xFF, radix: 16)
      return digits.count == 1 ? "0\(digits)" : digits
    }.joined()
  }

  private static func everything(_ kit: ReleasedKit) throws -> String {
    try kit.files().values.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }

  // The code of the document's cells: prose may show a formula as code.
  private static func code(of kit: ReleasedKit, _ name: String) throws -> String {
    let format = try #require(NotebookFormat(rawValue: name))
    let files = try kit.files().filter { path, _ in
      format == .swift
        ? path.hasPrefix("Student/") : path == "notebook.md" || path == "notebook.ipynb"
    }.map { NotebookFile(name: $0.key, bytes: $0.value) }
    let exercises = DeepNeuralNetwork.assignment.exercisesByProtocol
    return Notebook.read(files, format: format, exercises: exercises).notebook.cells
      .filter { $0.kind == .code }.map(\.text).joined(separator: "\n")
  }

  // What stands in the blanks and says something.
  private static func blankLines(in folder: URL) throws -> Set<String> {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    return try names.filter { $0.hasSuffix(".swift") }.reduce(into: []) { lines, name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let source = SourceLines(text)
      for region in BlankRegion.regions(in: source) {
        let own = region.content.map { source.texts[$0].trimmingCharacters(in: .whitespaces) }
        lines.formUnion(own.filter { $0.count > 8 && !$0.hasPrefix("//") })
      }
    }
  }
}
