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
  func reference(format: String) async throws {
    let kit = try await ReleasedKit(format)
    defer { kit.remove() }
    let solution = checkout.appending(path: "Sources/Reference/DeepNeuralNetwork/Solution")
    let lines = try Self.blankLines(in: solution)
    #expect(lines.count > 30)
    let document = try Self.code(of: kit, format)
    for line in lines { #expect(!document.contains(line), "\(line)") }
  }

  @Test("holds no wrong solution")
  func wrongSolutions() async throws {
    let kit = try await ReleasedKit()
    defer { kit.remove() }
    let handout = checkout.appending(path: "assignments/\(ReleasedKit.id)")
    let lines = try Self.blankLines(in: handout.appending(path: "wrong"))
    let given = try Self.blankLines(in: handout.appending(path: "starter"))
    let text = try Self.code(of: kit, "markdown")
    for line in lines.subtracting(given) { #expect(!text.contains(line), "\(line)") }
    let everything = try Self.everything(kit)
    for name in try FileManager.default.contentsOfDirectory(
      atPath: handout.appending(path: "wrong").path())
    {
      #expect(!everything.contains(name.replacing(".swift", with: "")), "\(name)")
    }
  }

  @Test("names no hidden case, nor its seed")
  func hiddenCases() async throws {
    let kit = try await ReleasedKit()
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
  func hiddenNumbers() async throws {
    let kit = try await ReleasedKit()
    defer { kit.remove() }
    let files = try kit.files()
    let cases = try #require(files["visible-cases.json"])
    let windows = Self.windows(cases)
    let words = Set(files.values.flatMap(Self.numerals))
    let visible = try numbers(.visible)
    #expect(visible.allSatisfy { windows.contains($0.bits) })
    let hidden = try numbers(.hidden).subtracting(visible)
    #expect(hidden.count > 500)
    let found = hidden.filter { windows.contains($0.bits) || words.contains($0.text) }
    #expect(found.isEmpty)
  }

  @Test("is the same, byte for byte, each time")
  func reproducible() async throws {
    let one = try await ReleasedKit()
    let other = try await ReleasedKit()
    defer {
      one.remove()
      other.remove()
    }
    #expect(try Data(contentsOf: one.archive) == Data(contentsOf: other.archive))
  }

  @Test("never takes the place of what exists", arguments: ["folder", "archive"])
  func overwriting(_ what: String) async throws {
    let kit = try await ReleasedKit()
    defer { kit.remove() }
    let kept = what == "folder" ? kit.folder : kit.archive
    try FileManager.default.removeItem(at: what == "folder" ? kit.archive : kit.folder)
    let ending = try await Program.nbgrade().run(
      ["release", ReleasedKit.id, "--into", kit.root.path()], in: kit.root)
    #expect(ending.status == 2)
    #expect(ending.output.contains("exists, and nothing is overwritten"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: kit.root.path())
        == [kept.lastPathComponent])
  }

  /// A number as its bytes say it, and as it is written.
  private struct Number: Hashable {
    let bits: UInt64
    let text: String

    init(_ number: Double) { (bits, text) = (number.bitPattern, "\(number.magnitude)") }
    init(_ integer: Int) { (bits, text) = (UInt64(bitPattern: Int64(integer)), "\(integer)") }
  }

  // All numbers of the cases, but those that stand anywhere: small whole ones.
  private func numbers(_ visibility: Visibility) throws -> Set<Number> {
    try assignment.exercises.reduce(into: []) { found, exercise in
      for one in exercise.cases where one.visibility == visibility {
        let input = one.input()
        let expected = try exercise.stub.call(assignment.reference, input)
        for field in input.fields + expected.fields {
          found.formUnion(Self.numbers(field.value))
        }
      }
    }
  }

  private static func numbers(_ value: Value) -> [Number] {
    switch value {
    case .number(let number): numbers(.array(NDArray(number)))
    case .integer(let integer): integer > 1000 ? [Number(integer)] : []
    case .text: []
    case .array(let array):
      array.scalars.filter { $0 != $0.rounded() || abs($0) > 1000 }.map { Number($0) }
    case .list(let list): list.flatMap(numbers)
    case .record(let record): record.fields.flatMap { numbers($0.value) }
    }
  }

  // Whatever eight bytes in a row say, in a text that holds bytes in hexadecimal.
  private static func windows(_ text: [UInt8]) -> Set<UInt64> {
    text.split { !(0x30...0x39 ~= $0 || 0x61...0x66 ~= $0) }.filter { $0.count >= 16 }
      .reduce(into: []) { found, run in
        let digits = Array(run)
        for start in stride(from: 0, through: digits.count - 16, by: 2) {
          let word = String(decoding: digits[start..<(start + 16)], as: UTF8.self)
          if let bits = UInt64(word, radix: 16) { found.insert(bits.byteSwapped) }
        }
      }
  }

  // What reads as a number.
  private static func numerals(_ text: [UInt8]) -> [String] {
    text.split { !(0x30...0x39 ~= $0 || $0 == 0x2E) }
      .map { String(decoding: $0, as: UTF8.self) }
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

  // What stands in the blanks and says something; the head of a loop does not.
  private static func blankLines(in folder: URL) throws -> Set<String> {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    return try names.filter { $0.hasSuffix(".swift") }.reduce(into: []) { lines, name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let source = SourceLines(text)
      for region in BlankRegion.regions(in: source) {
        let own = region.content.map { source.texts[$0].trimmingCharacters(in: .whitespaces) }
        lines.formUnion(own.filter { $0.count > 8 && !$0.hasPrefix("//") && !$0.hasSuffix("{") })
      }
    }
  }
}
