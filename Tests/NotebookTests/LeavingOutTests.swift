import Testing

@testable import Notebook

@Suite("Leaving parts of a source out")
struct LeavingOutTests {
  private static let source = """
    import Exercises
    #if canImport(Glibc)
    import Glibc
    #endif
    private func helper() -> Int { 1 }
    extension Solution: A {
      // first
    }
    public
    extension Solution: B {
      // second
    }
    let constant = 2
    """

  private func remainder(_ lines: Set<Int>) -> SourceFile.Remainder {
    SourceFile(name: "all.swift", text: Self.source, known: ["A", "B"])
      .leavingOut(lines, known: ["A", "B"])
  }

  @Test("an error costs its own extension, and every line stays where it is")
  func oneExtension() throws {
    let remainder = remainder([10])
    let file = try #require(remainder.file)
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    let all = Self.source.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(remainder.lost == ["B": 9...12])
    #expect(!remainder.isOutsideLost)
    #expect(file.protocols == ["A"])
    #expect(lines.count == all.count)
    for (number, line) in lines.enumerated() {
      #expect((8...11).contains(number) ? line.allSatisfy { $0 == " " } : line == all[number])
    }
  }

  @Test("an error elsewhere costs all that is elsewhere but imports and conditions")
  func outside() throws {
    let remainder = remainder([13])
    let file = try #require(remainder.file)
    #expect(remainder.lost.isEmpty)
    #expect(remainder.isOutsideLost)
    #expect(file.protocols == ["A", "B"])
    #expect(!file.text.contains("helper"))
    #expect(!file.text.contains("constant"))
    for word in ["import Exercises", "#if canImport(Glibc)", "import Glibc", "#endif", "public"] {
      #expect(file.text.contains(word))
    }
  }

  @Test("after that an error costs an extension, and at last the file")
  func again() throws {
    let first = try #require(remainder([13]).file)
    let second = first.leavingOut([6], known: ["A", "B"])
    #expect(second.lost == ["A": 6...8])
    #expect(second.file?.protocols == ["B"])
    #expect(first.leavingOut([13], known: ["A", "B"]).file == nil)
  }

  @Test("an import that fails costs the file")
  func brokenImport() {
    let remainder = remainder([1])
    #expect(remainder.file == nil)
    #expect(Set(remainder.lost.keys) == ["A", "B"])
  }

  @Test("a file of helpers is lost whole")
  func helpers() {
    let file = SourceFile(name: "h.swift", text: "func f() {\n", known: ["A"])
    let remainder = file.leavingOut([1], known: ["A"])
    #expect(remainder.file == nil)
    #expect(remainder.lost.isEmpty)
    #expect(remainder.isOutsideLost)
  }

  @Test("lines that do not exist cost no more than lines that do", arguments: [0, -1, 99])
  func strangeLines(line: Int) {
    let first = remainder([line])
    #expect(first.isOutsideLost)
    #expect(first.file?.leavingOut([line], known: ["A", "B"]).file == nil)
  }

  @Test("carriage returns stay where they are")
  func carriageReturns() {
    let file = SourceFile(
      name: "a.swift", text: "extension Solution: A {\r\n}\r\nextension Solution: B {\r\n}\r\n",
      known: ["A", "B"])
    let left = file.leavingOut([2], known: ["A", "B"]).file
    #expect(left?.text.hasPrefix("                       \r\n \r\nextension Solution: B") == true)
  }
}
