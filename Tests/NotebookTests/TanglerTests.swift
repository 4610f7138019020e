import Testing

@testable import Notebook

@Suite("Tangling")
struct TanglerTests {
  let tangler = Tangler(exercises: SampleNotebook.exercises)

  func tangle(_ text: String, name: String = "notebook.md") -> Tangled {
    tangler.tangle([NotebookFile(name: name, text: text)])
  }

  @Test("Exercises and helpers stand on their lines; other cells try them")
  func sample() throws {
    let tangled = tangle(SampleNotebook.markdown)
    #expect(tangled.notes.isEmpty)
    #expect(tangled.versions == ["1.0.0"])
    #expect(tangled.sources.map(\.protocols) == [["LinearForward"], ["ComputeCost"], []])
    #expect(tangled.sources.map(\.name) == ["notebook.md", "notebook.md", "notebook.md"])
    let lines = SampleNotebook.markdown.split(separator: "\n", omittingEmptySubsequences: false)
    for source in tangled.sources {
      let own = source.text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(own[0] == "import Exercises")
      for (line, text) in own.enumerated().dropFirst() where !text.isEmpty {
        #expect(lines[line] == text)
      }
    }
    #expect(tangled.cells.map(\.exercise) == ["linear_forward", "compute_cost"])
    #expect(tangled.cells[0].expected == "Z = [[ 3.26295337 -1.23429987]]")
    #expect(tangled.cells[0].declares == ["A", "W", "b", "Z"])
    // The last cell uses Z, which the first declares.
    #expect(tangled.needs[2] == [1])
  }

  @Test("What a notebook says of itself is bounded, and what no assignment knows is dropped")
  func bounds() throws {
    let long = String(repeating: "\u{301}", count: 5_000)
    let imports = (0..<500).map { "import Module\($0)" }.joined(separator: "\n")
    let names = (0..<1_000).map { "LinearForwar\($0 % 10)" }.joined(separator: ", ")
    let tangled = tangle(
      """
      ```swift exercise \(long)
      \(imports)
      print(1)
      ```
      ```swift
      print(2)
      ```
      ```swift exercise linear_forward
      extension Solution: \(names), A\(long) {}
      ```
      """)
    #expect(tangled.cells.map(\.exercise) == [nil, nil])
    #expect(tangled.cells.allSatisfy { $0.imports.count <= 50 })
    #expect(tangled.notes.count <= 3)
    #expect(tangled.notes.allSatisfy { $0.utf8.count < 10_000 })
  }

  @Test("A version is no longer than some code points, though it be one character")
  func longVersion() {
    let version = "1" + String(repeating: "\u{301}", count: 5_000)
    let json = #"{"cells": [], "nbformat": 4, "metadata": {"nbgrade": {"version": "\#(version)"}}}"#
    let tangled = tangle(json, name: "notebook.ipynb")
    #expect(tangled.versions.map(\.unicodeScalars.count) == [40])
  }

  @Test("Of too much code that which solves an exercise is kept")
  func muchCode() {
    let long = "```swift\nprint(1) //\(String(repeating: "1", count: 2_100_000))\n```\n"
    let last = "```swift\nextension Solution: LinearForward { }\n```\n"
    let tangled = tangle(long + long + last)
    #expect(tangled.sources.map(\.protocols) == [["LinearForward"]])
    #expect(tangled.cells.count == 1)
    #expect(tangled.notes.first?.hasPrefix("The notebook has too many") == true)
  }

  @Test("Of too many cells those that solve an exercise are kept")
  func many() {
    let cells = String(repeating: "```swift\nprint(1)\n```\n", count: 3_000)
    let last = "```swift\nextension Solution: LinearForward { }\n```\n"
    let tangled = tangle(cells + last)
    #expect(tangled.sources.map(\.protocols) == [["LinearForward"]])
    #expect(tangled.cells.count == 999)
    #expect(tangled.notes.first?.hasPrefix("The notebook has too many") == true)
  }

  @Test("A notebook is read by what it holds where its name says something else")
  func misnamed() {
    let markdown = tangler.tangle([
      NotebookFile(name: "notebook.ipynb", text: SampleNotebook.markdown)
    ])
    #expect(markdown.sources.map(\.protocols) == [["LinearForward"], ["ComputeCost"], []])
    #expect(
      markdown.notes == [
        "notebook.ipynb holds Markdown and was read as that. Name it notebook.md."
      ])
    let jupyter = tangler.tangle([NotebookFile(name: "notebook.md", bytes: JupyterTests.notebook)])
    #expect(jupyter.sources.contains { $0.protocols == ["LinearForward"] })
    #expect(
      jupyter.notes.first
        == "notebook.md holds a Jupyter notebook and was read as that. Name it notebook.ipynb.")
  }

  @Test("Names that browsers lengthen say the format", arguments: ["md", "ipynb", "swift"])
  func lengthened(ending: String) {
    let wanted = NotebookFormat(fileName: "notebook.\(ending)")
    #expect(wanted != nil)
    #expect(NotebookFormat(fileName: "notebook.\(ending).txt") == wanted)
    #expect(NotebookFormat(fileName: "notebook.\(ending).json") == wanted)
    #expect(NotebookFormat(fileName: "notes.txt") == nil)
    #expect(NotebookFormat(fileName: "visible-cases.json") == nil)
  }

  @Test("UTF-16 text is read as what it says", arguments: [false, true])
  func wide(isBigEndian: Bool) {
    let units = [0xFEFF] + Array(SampleNotebook.markdown.utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      let pair = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
      return isBigEndian ? pair.reversed() : pair
    }
    let tangled = tangler.tangle([NotebookFile(name: "notebook.md", bytes: bytes)])
    #expect(tangled == tangle(SampleNotebook.markdown))
  }

  @Test("A generator that an earlier cell has drawn from goes on where that one left off")
  func generator() {
    let tangled = tangle(
      """
      ```swift
      let random = RandomState(seed: 1), size = 3
      ```
      ```swift
      print(random.randn(1, 3))
      ```
      ```swift
      print(size)
      ```
      ```swift
      print(random.randn(1, 3))
      ```
      """)
    #expect(tangled.needs == [1: [], 2: [1], 3: [1], 4: [1, 2]])
  }

  @Test("Of several cells for one exercise the last counts that is no blank")
  func duplicates() {
    let done = "extension Solution: LinearForward {\n  static func f() { 1 }\n}"
    let blank = "extension Solution: LinearForward {\n  static func f() throws { throw Blank() }\n}"
    let tangled = tangle("```swift\n\(done)\n```\n\n```swift\n\(blank)\n```\n")
    #expect(tangled.sources.count == 1)
    #expect(tangled.sources[0].text.contains("{ 1 }"))
    #expect(
      tangled.notes == [
        "notebook.md, line 8: the exercise linear_forward is also in notebook.md, line 2, which counts; "
          + "an untouched blank of it stands here and was left out. Keep one of them."
      ])
  }

  @Test("Of several files notebook.* counts, and the others give what it lacks")
  func files() {
    let one = NotebookFile(
      name: "a.md",
      text:
        "```swift\nextension Solution: LinearForward { /* a */ }\n```\n```swift\nextension Solution: ComputeCost { /* a */ }\n```"
    )
    let two = NotebookFile(
      name: "notebook.md", text: "```swift\nextension Solution: LinearForward { /* n */ }\n```")
    let tangled = tangler.tangle([one, two])
    #expect(tangled.sources.map(\.name) == ["notebook.md", "a.md"])
    #expect(tangled.sources.map(\.protocols) == [["LinearForward"], ["ComputeCost"]])
    #expect(tangled.notes.count == 1)
  }

  @Test("Two helpers of one name: the later counts, and a note names both")
  func helpers() {
    let tangled = tangle(
      "```swift\nfunc f(_ x: Int) -> Int { 1 }\nfunc g() {}\n```\n\n```swift\nprivate func f(_ y: Int = 3) -> Int { 2 }\n```\n"
    )
    #expect(tangled.sources.count == 2)
    #expect(!tangled.sources[0].text.contains("f("))
    #expect(tangled.sources[0].text.contains("g()"))
    #expect(!tangled.sources[1].text.contains("private"))
    #expect(tangled.notes.count == 1)
    #expect(tangled.notes[0].contains("line 2") && tangled.notes[0].contains("line 7"))
  }

  @Test("An overload is no duplicate")
  func overloads() {
    let tangled = tangle(
      "```swift\nfunc f(_ x: Int) {}\nfunc f(_ x: Double) {}\nfunc f(x: Int) {}\n```\n")
    #expect(tangled.notes.isEmpty)
  }

  @Test("A cell that was split is put together")
  func split() {
    let tangled = tangle(
      "```swift exercise linear_forward\nextension Solution: LinearForward {\n  static func f() {\n```\n\n```swift\n    g()\n  }\n}\n```\n"
    )
    #expect(tangled.sources.count == 1)
    #expect(
      tangled.sources[0].text.hasPrefix(
        "import Exercises\nextension Solution: LinearForward {\n  static func f() {\n\n\n\n    g()\n  }\n}"
      ))
    #expect(tangled.cells.isEmpty)
    #expect(
      tangled.notes == [
        "notebook.md, line 2: this cell goes on in line 7; they were read as one. Merge them."
      ])
  }

  @Test("Declarations and statements in one cell each stand where they can")
  func mixed() {
    let tangled = tangle("```swift\nimport Foundation\nfunc f() -> Int { 1 }\nprint(f())\n```\n")
    #expect(tangled.sources.count == 1)
    #expect(!tangled.sources[0].text.contains("print"))
    #expect(
      tangled.cells.map { $0.text.split(separator: "\n").last { $0.contains("p") } } == [
        "print(f())"
      ])
    #expect(tangled.cells[0].imports == ["Foundation"])
  }

  @Test("Solutions in the text are found, for a note")
  func stray() {
    let tangled = tangle(
      "Text.\n\nextension Solution: LinearForward {\n  static func f() {}\n}\n\n```\nextension Solution: ComputeCost {}\n```\n"
    )
    #expect(Set(tangled.sources.flatMap(\.protocols)) == ["LinearForward", "ComputeCost"])
    #expect(tangled.notes.count == 2)
    #expect(
      tangled.sources.contains {
        $0.text.hasPrefix("import Exercises\n\nextension Solution: LinearForward {\n")
      })
    #expect(tangle("```swift example\nextension Solution: ComputeCost {}\n```\n").sources.isEmpty)
  }

  @Test("A function without its extension is put into it")
  func unwrapped() {
    let tangled = tangle("```swift exercise compute_cost\nstatic func computeCost() {}\n```\n")
    #expect(tangled.sources.map(\.protocols) == [["ComputeCost"]])
    #expect(tangled.notes.count == 1)
  }

  private func notebook(_ cells: [String]) -> String {
    cells.map { "```swift\n\($0)\n```\n" }.joined()
  }

  @Test("Cells of all documents together are bounded")
  func manyInAll() {
    let text = notebook((0..<600).map { "print(\($0))" })
    let tangled = Tangler(exercises: SampleNotebook.exercises).tangle(
      (1...5).map { NotebookFile(name: "\($0)/notebook.md", text: text) })
    #expect(tangled.cells.count == 1_000)
    #expect(tangled.notes.first?.hasPrefix("The notebook has too many") == true)
  }

  @Test("What cells repeat of others is bounded")
  func repeated() {
    let padding = "// " + String(repeating: "x", count: 500)
    let tangled = tangle(
      notebook(["var x = 0"] + (0..<700).map { "x += \($0) \(padding)" }))
    let bytes = Attempt(tangled, known: []).files.reduce(0) { $0 + $1.source.text.utf8.count }
    #expect(tangled.cells.count > 50)
    #expect(bytes < 70_000_000)
  }

  @Test("What cells import of others is bounded")
  func manyImports() {
    let imports = (0..<500).map { "import Module\($0)" }.joined(separator: "\n")
    let tangled = tangle(notebook([imports] + (0..<200).map { "func f\($0)() {}" }))
    #expect(tangled.sources.count == 200)
    #expect(tangled.sources.allSatisfy { $0.text.contains("import Module49") })
    #expect(tangled.sources.reduce(0) { $0 + $1.text.utf8.count } < 2_000_000)
  }

  @Test("What is told of long names is short")
  func longNotes() {
    let name = String(repeating: "n", count: 100_000)
    let tangled = tangle(notebook(["func \(name)() {}", "func \(name)() {}"]))
    #expect(!tangled.notes.isEmpty)
    #expect(tangled.notes.allSatisfy { $0.count <= 2_000 })
  }

  @Test("Solutions found in prose are bounded in all")
  func manyStrays() {
    let prose = String(repeating: "extension Solution: LinearForward {}\n", count: 100)
    let files = (1...3).map { number in
      NotebookFile(
        name: "\(number).ipynb",
        text:
          "{\"cells\":[{\"cell_type\":\"markdown\",\"source\":\"\(prose.replacing("\n", with: "\\n"))\"}]}"
      )
    }
    let tangled = Tangler(exercises: SampleNotebook.exercises).tangle(files)
    #expect(tangled.notes.count { $0.contains("stands in the text") } == 50)
  }

  @Test("Imports of one cell count for those below, and none can hurt them")
  func imports() {
    let tangled = tangle(
      "```swift\nimport TensorFlow\n```\n\n```swift\nextension Solution: ComputeCost {}\n```\n")
    #expect(tangled.sources.count == 1)
    #expect(
      tangled.sources[0].text.hasSuffix(
        "{}\n#if canImport(TensorFlow)\nimport TensorFlow\n#endif\n"))
  }

  @Test("A conflict costs nothing but is told")
  func conflict() {
    let tangled = tangle(
      "```swift\n<<<<<<< HEAD\nextension Solution: ComputeCost { /* 1 */ }\n=======\nextension Solution: ComputeCost { /* 2 */ }\n>>>>>>> other\n```\n"
    )
    #expect(tangled.sources.map(\.protocols) == [["ComputeCost"]])
    #expect(tangled.sources[0].text.contains("/* 1 */"))
    #expect(
      tangled.notes == [
        "notebook.md, line 2: a merge conflict is not settled (`<<<<<<<` to `>>>>>>>`); its first version "
          + "was taken. Keep the version that you want and delete the marks."
      ])
  }

  @Test(
    "What a cell declares and uses",
    arguments: [
      ("let (Z, _) = f(), y: Int = 3", ["Z", "y"]), ("var a = [1, 2], b = \"x, y\"", ["a", "b"]),
      ("if let c = d { let e = 1 }", []),
      ("guard let g = h else { throw X() }\nlet i = 1", ["g", "i"]),
      ("for k in 0..<3 {\n  let l = k\n}\nfunc m() {}", ["m"]),
      ("let n = a.map { let o = 1; return o }", ["n"]),
      ("let p: [String: Int] = [:]\nlet q = 1", ["p", "q"]),
    ])
  func names(source: String, declared: [String]) {
    #expect(CellNames(source).declared == Set(declared))
  }

  @Test("A cell that changes a variable is needed by those below")
  func variables() {
    let tangled = tangle(
      "```swift\nvar p = 1\n```\n```swift\np += 1\n```\n```swift\nlet q = 5\n```\n```swift\nprint(\"\\(p)\")\n```\n"
    )
    #expect(tangled.needs[4] == [1, 2])
  }
}
