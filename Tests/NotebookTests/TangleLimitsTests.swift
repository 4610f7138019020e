import Testing

@testable import Notebook

@Suite("What is taken of a submission")
struct TangleLimitsTests {
  let tangler = Tangler(exercises: SampleNotebook.exercises)

  func tangle(_ text: String, name: String = "notebook.md") -> Tangled {
    tangler.tangle([NotebookFile(name: name, text: text)])
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

  private func notebook(_ cells: [String]) -> String {
    cells.map { "```swift\n\($0)\n```\n" }.joined()
  }
}
