import Testing

@testable import Notebook

@Suite("Compiler messages")
struct DiagnosticTests {
  private static let output = """
    /nbgrade/source/linear_forward.swift:7:13: error: cannot find 'Wx' in scope
        let Z = dot(Wx, A) + b
                    ^~
    /nbgrade/source/linear_forward.swift:3:5: note: did you mean 'W'?
    NumPy.Dot:2:1: note: 'dot' declared here
    public func dot(_ a: NDArray) -> NDArray
    /nbgrade/source/other.swift:1:1: warning: unused

    /nbgrade/source/other.swift:2:4: error: a: b: 3:4: error: c
    """

  @Test("are taken apart with their excerpts")
  func parts() {
    let found = Diagnostic.parse(Self.output)
    #expect(found.map(\.severity) == [.error, .note, .warning, .error])
    #expect(found.map(\.line) == [7, 3, 1, 2])
    #expect(found.map(\.column) == [13, 5, 1, 4])
    #expect(found[0].message == "cannot find 'Wx' in scope")
    #expect(found[0].excerpt.count == 2)
    #expect(found[3].message == "a: b: 3:4: error: c")
  }

  @Test("a line of a source that looks like a message is none")
  func lyingSource() {
    let output = """
      /nbgrade/source/a.swift:4:3: error: cannot find 'x' in scope
      /nbgrade/source/b.swift:1:1: error: invalid redeclaration of 'y' \\(x)
                                                                        ^
      /nbgrade/source/a.swift:5:3: error: gone
      """
    let found = Diagnostic.parse(output)
    #expect(found.map(\.line) == [4, 5])
    #expect(found[0].excerpt.count == 2)
  }

  @Test("a line in a message that looks like another message is none")
  func lyingMessage() {
    let output = """
      /nbgrade/source-1f/a.swift:4:3: error: 'f()' is unavailable: gone
      /nbgrade/source/b.swift:1:1: error: gone
      b.swift:1:1: error: gone
      /nbgrade/source-1f/../source-1f/b.swift:1:1: error: gone
      f()
      ^
      /nbgrade/source-1f/a.swift:5:3: error: gone
      /tmp/nbgrade_cell_7.swift:5:3: error: gone
      nbgrade_cell_7.swift:2:1: error: gone
      """
    let found = Diagnostic.parse(output, in: "/nbgrade/source-1f")
    #expect(found.map(\.line) == [4, 5, 2])
    #expect(found.map(\.fileName) == ["a.swift", "a.swift", "nbgrade_cell_7.swift"])
  }

  @Test("long lines and long excerpts are cut")
  func long() {
    let line = String(repeating: "x", count: 100_000)
    let output = "a.swift:1:1: error: m\n" + String(repeating: line + "\n", count: 100)
    let words = Diagnostic.parse(output).words(most: 1)
    #expect(words.utf8.count < 32_000)
  }

  @Test("what the compiler shows of modules is kept apart")
  func background() {
    let found = Diagnostic.parse(Self.output)
    #expect(found[1].excerpt.isEmpty)
    #expect(found[1].background.count == 2)
  }

  @Test(
    "lines that are none belong to the one before, or to none",
    arguments: [
      "", "\n\n", "error: no file", "a.swift:x:1: error: m", "a.swift:1: error: m",
      "a.swift:99999999999999999999:1: error: m", "a.swift:1:1: fatal: m", ":1:1: error: m",
    ])
  func noMessages(output: String) {
    #expect(Diagnostic.parse(output).isEmpty)
  }

  @Test(
    "take time in proportion to what was printed",
    arguments: ["a.swift:1:1: error: m\n", ":", ":1:1", "x", "\n", "a.swift:1:1: note: \n"])
  func linear(part: String) {
    let output = String(repeating: part, count: (1 << 15) / part.utf8.count)
    let found = Diagnostic.parse(output)
    #expect(found.count <= output.count)
  }

  @Test("a lot of them is cut")
  func many() {
    let output = (1...30).map { "a.swift:\($0):1: error: m" }.joined(separator: "\n")
    let words = Diagnostic.parse(output).words(most: 20)
    #expect(words.split(separator: "\n").count == 21)
    #expect(words.hasSuffix("and 10 more messages"))
  }

  @Test("warnings are not shown")
  func warnings() {
    #expect(Diagnostic.parse("a.swift:1:1: warning: unused").words(most: 20) == "")
  }

  @Test("a message belongs to the file by its last name alone")
  func files() {
    let one = Diagnostic.parse("/nbgrade/source/b_a.swift:1:1: error: m")[0]
    #expect(one.isOf("b_a.swift"))
    #expect(!one.isOf("a.swift"))
  }

  @Test("declaring Solution gets advice")
  func solution() {
    let one = Diagnostic.parse("a.swift:1:6: error: invalid redeclaration of 'Solution'")[0]
    #expect(one.advice == "Solution is declared for you: write `extension Solution: …`.")
  }
}
