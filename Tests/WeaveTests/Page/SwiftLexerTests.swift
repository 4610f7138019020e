import Testing

@testable import Page
@testable import Weave

@Suite("Swift lexer")
struct SwiftLexerTests {
  @Test(
    "Gives each stretch its colour",
    arguments: [
      ("let x = 1", ["keyword let", "plain  x = ", "number 1"]),
      ("W.self.init", ["plain W.self.init"]),
      ("A + NDArray(b)", ["plain A + ", "type NDArray", "plain (b)"]),
      ("1.5e-3 + 0xFF", ["number 1.5e-3", "plain  + ", "number 0xFF"]),
      ("1_000-1", ["number 1_000", "plain -", "number 1"]),
      ("0..<n", ["number 0", "plain ..<n"]),
      ("// it's\nx", ["comment // it's", "plain \nx"]),
      ("/* a /* b */ c */x", ["comment /* a /* b */ c */", "plain x"]),
      ("/* open", ["comment /* open"]),
      (#""a\(f("x"))b" + c"#, [#"string "a\(f("x"))b""#, "plain  + c"]),
      ("\"open\nx", ["string \"open", "plain \nx"]),
      (##"#"a"b"# x"##, [##"string #"a"b"#"##, "plain  x"]),
      ("\"\"\"\na \"\n\"\"\" x", ["string \"\"\"\na \"\n\"\"\"", "plain  x"]),
      ("@escaping #if os(", ["keyword @escaping", "plain  ", "keyword #if", "plain  os("]),
      // A row of one sign is looked at once, however long it is.
      ("###a", ["plain ###a"]), ("x##\"a", ["plain x", "string ##\"a"]),
      ("größe = \"é\"", ["plain größe = ", "string \"é\""]),
    ])
  func colours(_ source: String, _ tokens: [String]) {
    #expect(SwiftLexer(source).tokens.map { "\($0.kind.rawValue) \($0.text)" } == tokens)
  }

  @Test(
    "Loses nothing of any text",
    arguments: [
      "", "\\", "\"\\", "\"\\(", "#", "##\"", "/*/", "\"\"\"", "1e", "1e+", "a\r\nb", "👩‍🔬\"é",
    ])
  func keepsAll(_ text: String) {
    let tokens = SwiftLexer(text).tokens
    #expect(tokens.map(\.text).joined() == text)
    #expect(
      tokens.lines.map { $0.map(\.text).joined() }.joined(separator: "\n") == text)
  }
}
