import Testing

@testable import Notebook

@Suite("Extensions of Solution")
struct SolutionExtensionTests {
  /// A source and the extensions in it: their protocols, and their text.
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let source: String
    let protocols: [[String]]
    let texts: [String]

    init(_ name: String, _ source: String, _ protocols: [[String]], _ texts: [String]? = nil) {
      testDescription = name
      self.source = source
      self.protocols = protocols
      self.texts = texts ?? [source]
    }
  }

  static let samples: [Sample] = [
    .init("one", "extension Solution: A { func f() { } }", [["A"]]),
    .init("none", "extension Other: A {}\nenum Solution {}", [], []),
    .init("several protocols", "extension Solution : A,B\n{ }", [["A", "B"]]),
    .init("a condition", "extension Solution: A where Self: B {}", [["A", "where", "Self", "B"]]),
    .init("no protocol", "extension Solution { }", [[]]),
    .init("a comment within", "extension /* } */ Solution /* { */: A { // }\n}", [["A"]]),
    .init(
      "a comment before", "// extension Solution: B {}\nextension Solution: A {}", [["A"]],
      ["extension Solution: A {}"]),
    .init("a string within", "extension Solution: A { let s = \"}\\(\"}\")\" }", [["A"]]),
    .init("an expression within", "extension Solution: A { let r = #/}\"/# }", [["A"]]),
    .init(
      "attributes",
      "@available(*, deprecated, message: \")\")\n@MainActor extension Solution: A {}",
      [["A"]]),
    .init("modifiers", "fileprivate nonisolated extension Solution: A {}", [["A"]]),
    .init(
      "another's attribute", "@main struct S {}\nextension Solution: A {}", [["A"]],
      ["extension Solution: A {}"]),
    .init(
      "two", "extension Solution: A {}\nfunc f() {}\nextension Solution: B {}", [["A"], ["B"]],
      ["extension Solution: A {}", "extension Solution: B {}"]),
    .init("within another type", "struct S { extension Solution: A {} }", [], []),
    .init(
      "under a condition", "#if DEBUG\nextension Solution: A {}\n#endif", [["A"]],
      ["extension Solution: A {}"]),
    .init("without end", "extension Solution: A { {", [["A"]]),
    .init("cut short", "extension Solution", [[]]),
    .init("longer names", "myextension Solution: A {}\nextension Solutions: A {}", [], []),
    .init("names beyond ASCII", "extension Solution: Δ {}", [["Δ"]]),
    .init("carriage returns", "extension Solution: A\r\n{\r\n}", [["A"]]),
  ]

  @Test("are found where they stand", arguments: samples)
  func extensions(sample: Sample) {
    let found = SolutionExtension.all(in: sample.source)
    let bytes = Array(sample.source.utf8)
    #expect(found.map(\.protocols) == sample.protocols)
    #expect(found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == sample.texts)
  }

  @Test("a file knows the assignment's protocols alone")
  func known() {
    let source = "extension Solution: A, Codable where Self: X {}\nextension Solution: B {}"
    let file = SourceFile(name: "a.swift", text: source, known: ["A", "B", "C"])
    #expect(file.protocols == ["A", "B"])
  }
}
