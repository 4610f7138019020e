import Testing

@testable import Notebook

@Suite("Notebooks in Markdown")
struct MarkdownTests {
  @Test("What the first line says, and the cells in order")
  func cells() {
    let reading = MarkdownReader.read(SampleNotebook.markdown)
    let notebook = reading.notebook
    #expect(reading.notes.isEmpty)
    #expect(notebook.assignment == "deep-neural-network")
    #expect(notebook.version == "1.0.0")
    #expect(notebook.student == "Ada Lovelace")
    #expect(
      notebook.cells.map(\.kind) == [
        .prose, .code, .prose, .code, .prose, .output, .prose, .code, .prose, .code, .prose, .code,
        .prose,
      ])
    #expect(notebook.cells.compactMap(\.exercise) == ["linear_forward", "compute_cost"])
    #expect(notebook.cells[1].text.hasPrefix("extension Solution: LinearForward {\n"))
    #expect(notebook.cells[1].origin.description == "notebook.md, line 27")
    #expect(notebook.cells[5].text == "Z = [[ 3.26295337 -1.23429987]]")
  }

  static let documents = [
    "", "\n", "text", "```swift\nlet x = 1\n```", "```swift\nlet x = 1", "```swift\n```\n",
    "```swift\n",
    "~~~~ swift exercise a\r\nlet x = 1\r\n~~~~\r\n\r\nend",
    "\u{FEFF}# Title\r\n\r\n```swift\r\nlet x\u{A0}= 1\r\n```\r\n",
    "\u{FEFF}<!-- nbgrade version=2 -->\n\ttab\n```swift\n\tlet x = 1\n```\n",
    "> ```swift\n> let x = 1\n> ```\n",
    "- a\n\n  ```swift\n  let x = 1\n  ```\n- b\n", "\r```swift\rlet x = 1\r```\r",
    "```swift\na\n```\n```swift\nb\n```\n",
    SampleNotebook.markdown,
  ]

  @Test("A notebook that was read is written as it was", arguments: documents)
  func same(document: String) {
    let written = MarkdownWriter.write(MarkdownReader.read(document).notebook)
    #expect(Array(written.utf8) == Array(document.utf8))
  }

  @Test("Damaged notebooks, too, are written as they were")
  func sameWhenDamaged() {
    var random = SplitMix64(seed: 8)
    for _ in 0..<400 {
      let document = Damage.text(SampleNotebook.markdown, using: &random)
      let reading = MarkdownReader.read(document)
      // A fence that had to be put right is written so.
      guard reading.notes.isEmpty else { continue }
      let written = MarkdownWriter.write(reading.notebook)
      if !written.utf8.elementsEqual(document.utf8) { Issue.record("\(document)") }
    }
  }

  @Test("A cell that was changed is written anew, the others as they were")
  func changed() {
    var notebook = MarkdownReader.read("~~~swift exercise a\nold\n~~~\n\ntext\n").notebook
    notebook.cells[0].text = "new // ```"
    #expect(MarkdownWriter.write(notebook) == "````swift exercise a\nnew // ```\n````\n\n\ntext\n")
  }

  @Test("A name with any characters comes back from the first line")
  func names() {
    for name in ["Zoë", "a \"b\" -->", "x--y", "&quot;", "", "<b>", "o'neil"] {
      let notebook = Notebook(assignment: "a", version: "1", student: name, cells: [])
      let text = MarkdownWriter.write(notebook)
      #expect(MarkdownReader.read(text).notebook.student == name)
      #expect(text.components("-->") == 1)
    }
  }

  @Test("A cell without its closing fence costs nobody else's")
  func missingClosing() {
    let text = """
      ```swift exercise linear_forward
      extension Solution: LinearForward {
      }

      Some prose.

      ```swift exercise compute_cost
      extension Solution: ComputeCost {
      }
      ```
      """
    let reading = MarkdownReader.read(text)
    #expect(
      reading.notebook.cells.filter { $0.kind == .code }.map(\.text) == [
        "extension Solution: LinearForward {\n}", "extension Solution: ComputeCost {\n}",
      ])
    #expect(
      reading.notes == [
        "notebook.md, line 1: this cell's closing fence is missing before line 7, where the next cell "
          + "begins. Put ``` below its code."
      ])
  }
}

extension String {
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
