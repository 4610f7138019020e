import Testing

@testable import Notebook

@Suite("Carrying work into a new version")
struct CarryTests {
  static let blank = """
    ```swift exercise compute_cost
    extension Solution: ComputeCost {
      static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
        // START CODE HERE
        throw Blank()
        // END CODE HERE
      }
    }
    ```
    """
  static let new = """
    <!-- nbgrade assignment=deep-neural-network version=2.0.0 -->
    # A new text

    ```swift exercise linear_forward
    extension Solution: LinearForward {
      // START CODE HERE
      throw Blank()
      // END CODE HERE
    }
    ```

    ```swift
    print("new try")
    ```

    More.

    \(blank)

    The new end.

    """

  let exercises = SampleNotebook.exercises

  @Test("Solutions and added cells stand where they belong; blanks stay the new ones")
  func carry() {
    let student = MarkdownReader.read(SampleNotebook.markdown).notebook
    let reading = Carry.carry(
      student, into: MarkdownReader.read(Self.new).notebook, exercises: exercises)
    let notebook = reading.notebook
    #expect(reading.notes.isEmpty)
    #expect(notebook.version == "2.0.0")
    #expect(notebook.student == "Ada Lovelace")
    let code = notebook.cells.filter { $0.kind == .code }.map { $0.text.prefix(30) }
    #expect(
      code == [
        "extension Solution: LinearForw", "print(\"new try\")", "let (A, W, b) = linearForwardT",
        "extension Solution: ComputeCos", "func twice(_ x: Double) -> Dou",
        "print(twice(try Solution.compu",
      ])
    let text = MarkdownWriter.write(notebook)
    #expect(text.contains("Z = dot(W, A) + b"))
    #expect(text.contains("# A new text") && text.hasSuffix("The new end.\n"))
    #expect(MarkdownReader.read(text).notebook.cells.filter { $0.kind == .code }.count == 6)
  }

  @Test("Cells of the old handout are not taken for the student's")
  func old() {
    let student = MarkdownReader.read(SampleNotebook.markdown).notebook
    let reading = Carry.carry(
      student, into: MarkdownReader.read(Self.new).notebook, from: student, exercises: exercises)
    #expect(reading.notebook.cells.filter { $0.kind == .code }.count == 3)
  }

  @Test("What has no place in the new version stands at its end, its solutions as examples")
  func homeless() {
    let student = MarkdownReader.read(SampleNotebook.markdown).notebook
    let reading = Carry.carry(
      student, into: MarkdownReader.read(Self.blank).notebook, exercises: exercises)
    #expect(
      reading.notes == [
        "notebook.md, line 27: the new version has no exercise linear_forward; your cell stands at the "
          + "end, as an example."
      ])
    let text = MarkdownWriter.write(reading.notebook)
    let end = text.firstRange(of: "## From your earlier notebook").map { text[$0.upperBound...] }
    let wanted = [
      "```swift example\nextension Solution: LinearForward", "let (A, W, b) = ", "Try it:",
    ]
    for part in wanted { #expect(end?.contains(part) == true, "\(part)") }
    #expect(end?.contains("print(twice(") == false)
  }

  @Test("Prose that the student wrote or changed is carried, the handout's is not")
  func prose() {
    let own = SampleNotebook.markdown
      .replacing("> A quotation.", with: "> A quotation.\n\nNote to self: **rows** are units.")
      .replacing("- two\n", with: "- two, as I learnt\n")
    let reading = Carry.carry(
      MarkdownReader.read(own).notebook, into: MarkdownReader.read(Self.new).notebook,
      from: MarkdownReader.read(SampleNotebook.markdown).notebook, exercises: exercises)
    let prose = reading.notebook.cells.filter { $0.kind == .prose }.map(\.text)
    #expect(prose.filter { $0.contains("- two, as I learnt") }.count == 1)
    let note = prose.first { $0.contains("Note to self") }
    #expect(note == "Note to self: **rows** are units.")
    #expect(!prose.contains { $0.contains("Some text with") || $0.contains("The end.") })
    let text = MarkdownWriter.write(reading.notebook)
    let places = ["print(\"new try\")", "Note to self", "More."].map { text.firstRange(of: $0) }
    #expect(places == places.compactMap(\.self).sorted { $0.lowerBound < $1.lowerBound })
  }

  @Test("A second attempt at an exercise is kept as an example")
  func attempts() throws {
    let first = """
      ```swift
      extension Solution: LinearForward { static func first() { print(1) } }
      ```

      """
    let student = MarkdownReader.read(first + SampleNotebook.markdown).notebook
    let reading = Carry.carry(
      student, into: MarkdownReader.read(Self.new).notebook, exercises: exercises)
    let text = MarkdownWriter.write(reading.notebook)
    #expect(
      text.contains("```swift example\nextension Solution: LinearForward { static func first()"))
    #expect(text.contains("Z = dot(W, A) + b"))
    #expect(
      reading.notes.first?.contains("another cell of yours solves linear_forward, too") == true)
  }

  @Test("A cell that was changed outside of its blank counts as work")
  func outside() {
    let changed = SampleNotebook.markdown.replacing(
      "static func computeCost(", with: "// My idea\n  static func computeCost(")
    let notebook = Carry.carry(
      MarkdownReader.read(changed).notebook, into: MarkdownReader.read(Self.new).notebook,
      from: MarkdownReader.read(SampleNotebook.markdown).notebook, exercises: exercises
    ).notebook
    #expect(notebook.cells.contains { $0.kind == .code && $0.text.contains("// My idea") })
  }

  @Test("A picture that was pasted into a note comes along")
  func attachment() throws {
    let note = """
      {"cells": [{"cell_type": "markdown", "id": "n", "metadata": {}, "source": "See ![](attachment:a.png)",
      "attachments": {"a.png": {"image/png": "AA=="}}}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
      """
    let handout = JupyterReader.read(
      JupyterWriter.write(MarkdownReader.read(Self.new).notebook)
    ).notebook
    let written = JupyterWriter.write(
      Carry.carry(
        JupyterReader.read(Array(note.utf8)).notebook, into: handout, exercises: exercises
      ).notebook)
    #expect(String(decoding: written, as: UTF8.self).contains("\"image/png\": \"AA==\""))
  }

  @Test("Work carries over into Jupyter's format, too")
  func jupyter() {
    let handout = JupyterReader.read(
      JupyterWriter.write(MarkdownReader.read(Self.new).notebook, guide: "Run it.")
    ).notebook
    let student = JupyterReader.read(JupyterTests.notebook).notebook
    let written = JupyterWriter.write(
      Carry.carry(student, into: handout, exercises: exercises).notebook)
    let cells = JupyterReader.read(written).notebook.cells
    #expect(cells.filter { $0.kind == .code }.count == 6)
    #expect(Set(cells.compactMap(\.id)).count == cells.count)
  }
}
