import Notebook
import Testing

@Suite("Spare blanks")
struct SpareBlanksTests {
  struct Content: Sendable, CustomTestStringConvertible {
    let name: String
    let lines: [String]
    /// The positions of the lines that are taken out.
    let spare: [Int]
    var testDescription: String { name }
  }

  static let contents = [
    Content(name: "alone", lines: ["throw Blank()"], spare: []),
    Content(name: "with comments", lines: ["// todo", "throw Blank()  // what?", ""], spare: []),
    Content(name: "in a comment", lines: ["Z = dot(W, A)", "// throw Blank()"], spare: []),
    Content(name: "before code", lines: ["throw Blank()", "Z = dot(W, A) + b"], spare: [0]),
    Content(name: "after code", lines: ["Z = dot(W, A) + b", "\tthrow  Blank( ) ;"], spare: [1]),
    Content(name: "with a comment", lines: ["throw Blank() // out", "Z = b"], spare: [0]),
    Content(name: "twice", lines: ["throw Blank()", "Z = b", "throw Blank()"], spare: [0, 2]),
    Content(
      name: "beside code in a block comment",
      lines: ["/* Z = dot(W, A)", "/* b */", "*/ throw Blank()"], spare: []),
    Content(
      name: "inside a block comment", lines: ["/*", "throw Blank()", "*/", "Z = b"], spare: []),
    Content(
      name: "after a string that looks like a comment",
      lines: ["print(\"/* \\\" // \")", "throw Blank()"], spare: [1]),
    Content(name: "on a line with code", lines: ["Z = b; throw Blank()"], spare: []),
    Content(name: "another error", lines: ["throw Blank(function: \"f\")"], spare: []),
    Content(name: "nothing", lines: [], spare: []),
  ]

  @Test(
    "A blank beside code is taken out, lines keep their numbers", arguments: contents,
    ["\n", "\r\n"])
  func drops(_ content: Content, _ end: String) {
    func source(_ lines: [String]) -> String {
      (["func f() {", "// START CODE HERE"] + lines + ["// END CODE HERE", "}"])
        .map { $0 + end }.joined()
    }
    let kept = content.lines.enumerated().map { content.spare.contains($0) ? "" : $1 }
    let result = SpareBlanks(droppingFrom: source(content.lines))
    #expect(result.source == source(kept))
    #expect(result.lines == content.spare.map { $0 + 3 })
  }

  @Test("Each region counts for itself, and what stands outside stays")
  func regions() {
    let source = """
      throw Blank()
      // START CODE HERE
      throw Blank()
      // END CODE HERE
      // START CODE HERE
      throw Blank()
      A = Z
      // END CODE HERE
      throw Blank()
      """
    let result = SpareBlanks(droppingFrom: source)
    #expect(result.lines == [6])
    #expect(result.source == source.replacing("throw Blank()\nA", with: "\nA"))
  }
}
