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
