import Testing

@testable import Notebook

@Suite("Masks of Swift sources")
struct SourceMaskTests {
  /// A source, and its code with everything else as spaces.
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let source: String
    let code: String

    init(_ name: String, _ source: String, _ code: String) {
      testDescription = name
      self.source = source
      self.code = code
    }
  }

  static let samples: [Sample] = [
    .init("comment", "a // } b\nc", "a       \nc"),
    .init("comment ended by a carriage return", "a // b\rc", "a     \rc"),
    .init("nested comments", "a /* /* } */ { */ b", "a                 b"),
    .init("comment without end", "a /* } \n }", "a      \n  "),
    .init("string", #"a "}" b"#, "a     b"),
    .init("escaped quote", #"a "\"}" b"#, "a       b"),
    .init("string without end", "a \"} \nb", "a    \nb"),
    .init("backslash at the end of a line", "\"a\\\nb", "   \nb"),
    .init("raw string", ##"a #""}"# b"##, "a       b"),
    .init("raw string with another's escape", ##"a #"\"# b"##, "a      b"),
    .init("one quote in a raw string", ##"a #"""# {"##, "a       {"),
    .init("string over lines", "a \"\"\"\n } \" \"\" \n\"\"\" b", "a    \n        \n    b"),
    .init("raw string over lines", "a #\"\"\"\n }\"\"\" \n\"\"\"# b", "a     \n       \n     b"),
    .init("interpolation", #"a "\(b { } )" c"#, "a             c"),
    .init(
      "string in an interpolation", #"a "\(b == "(" ? 1 : 2) }" c {"#,
      "a                          c {"),
    .init("bracket in nested strings", #""\(f("\(g(")"))"))" {"#, "                     {"),
    .init("raw interpolation", ##"#"\(}) \#(f(")"))"# {"##, "                    {"),
    .init("interpolation without end", "\"\\(f(\n{", "     \n{"),
    .init(
      "interpolation in a string over lines", "\"\"\"\n\\(f(\n\")\"))}\n\"\"\" {",
      "   \n    \n      \n    {"),
    .init(
      "comment in an interpolation", "\"\"\"\n\\(a /* \" ) */) }\n\"\"\" {",
      "   \n                \n    {"),
    .init("regular expression", ##"a #/"{/# b"##, "a        b"),
    .init("slash in a regular expression", ##"#/\/#}/# {"##, "        {".dropFirst(1) + ""),
    .init("regular expression over lines", "#/\n \"{ \n/# {", "  \n    \n   {"),
    .init("name of signs", "func `\"{ /*`() {", "func `_____`() {"),
    .init("name in an interpolation", #"a "\(`"`)" {"#, "a           {"),
    .init("backtick alone", "a ` \"}\" b", "a `     b"),
    .init("backtick before a backslash", "a `\\` {", "a `\\` {"),
    .init("division", "a / b / c {", "a / b / c {"),
    .init("directive", "#if DEBUG\n{", "#if DEBUG\n{"),
    .init("carriage returns", "a // b\r\nc \"}\"\r\n", "a     \r\nc    \r\n"),
    .init("quotes beyond ASCII", "“}” // é", "“}”      ".dropLast(1) + ""),
  ]

  @Test("leave the code alone", arguments: samples)
  func code(sample: Sample) {
    let mask = String(decoding: SourceMask(sample.source).bytes, as: UTF8.self)
    #expect(mask.filter { $0 != " " } == sample.code.filter { $0 != " " })
    #expect(mask.utf8.count == sample.source.utf8.count)
  }

  @Test("are as long as the source and keep its line ends, whatever it is")
  func anything() {
    var chance = SystemChance(seed: 3)
    for _ in 0..<1000 {
      let source = chance.source(words: 40)
      let mask = SourceMask(source).bytes
      #expect(mask.count == source.utf8.count)
      for (byte, masked) in zip(source.utf8, mask) where byte == 10 || byte == 13 {
        #expect(masked == byte)
      }
      for one in SolutionExtension.all(in: source) {
        #expect(one.range.upperBound <= mask.count)
      }
    }
  }

  @Test(
    "take time in proportion to the source",
    arguments: [
      "#", "\"", "/*", "\\", "#\"", "\"\"\"", "\"\\(", "#/", "extension Solution", "{", "@", "@a(",
      "extension Solution: A {", "\"\"\"\"#", "##\"\"\"", "import ", "\n", "(", "#\"\"\"#",
      "#\"\"\"\\#(", "##\"\"\"\\##(\"#",
    ])
  func linear(part: String) {
    let source = String(repeating: part, count: (1 << 16) / part.utf8.count)
    _ = SolutionExtension.all(in: source)
    let file = SourceFile(name: "a.swift", text: source, known: ["A"])
    _ = file.leavingOut([1, 7], known: ["A"])
  }
}

/// Sources put together by chance, the same in every run.
struct SystemChance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func source(words count: Int) -> String {
    let words = [
      "\"", "\"\"\"", "#", "\\", "(", ")", "{", "}", "/*", "*/", "//", "\n", "\r\n", "\r", "#/",
      "/#",
      "extension", " ", "Solution", ":", "LinearForward", ",", "@", "a", "é", "🧮", "\\(",
      "import X",
      "#if", "#endif", "private", "\0",
    ]
    return (0..<below(count)).map { _ in words[below(words.count)] }.joined()
  }
}
