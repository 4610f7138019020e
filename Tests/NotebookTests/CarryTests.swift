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

  @Test("An exercise that the new version lacks is told")
  func lost() {
    let student = MarkdownReader.read(SampleNotebook.markdown).notebook
    let reading = Carry.carry(
      student, into: MarkdownReader.read(Self.blank).notebook, exercises: exercises)
    #expect(
      reading.notes == [
        "notebook.md, line 27: the new version has no exercise linear_forward; its cell was not carried over."
      ])
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
