import Testing

@testable import Notebook

@Suite("A notebook as Swift files")
struct SwiftFolderTests {
  let tangler = Tangler(exercises: SampleNotebook.exercises)
  let files = SwiftFolder.write(MarkdownReader.read(SampleNotebook.markdown).notebook)

  @Test("One file an exercise, the prose above it as documentation")
  func names() {
    #expect(
      files.map(\.name) == [
        "00_introduction.swift", "01_linear_forward.swift", "02_compute_cost.swift",
      ])
    let texts = files.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(texts[0].contains("/// # A network, step by step\n"))
    #expect(texts[1].contains("/// ## Exercise 1: the linear step\n"))
    #expect(texts[1].contains("func tryIt1() throws {\nlet (A, W, b) = linearForwardTestCase()\n"))
    // It needs what the cell of the exercise above declares.
    #expect(texts[2].contains("//| print(twice(try Solution.computeCost(AL: Z, Y: Z)))\n"))
  }

  @Test("The files tangle to the same exercises and cells")
  func tangled() {
    let tangled = tangler.tangle(files)
    let sample = tangler.tangle([NotebookFile(name: "notebook.md", text: SampleNotebook.markdown)])
    #expect(tangled.notes.isEmpty)
    #expect(tangled.versions == ["1.0.0"])
    #expect(tangled.sources.flatMap(\.protocols) == ["LinearForward", "ComputeCost"])
    #expect(tangled.cells.map(\.text) == sample.cells.map(\.text))
    #expect(tangled.cells.map(\.exercise) == sample.cells.map(\.exercise))
    #expect(tangled.needs[2]?.count == 1)
  }

  @Test("A cell's lines are those of the file")
  func lines() throws {
    let cell = try #require(tangler.tangle(files).cells.first)
    let text = String(decoding: files[1].bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[cell.linesAbove] == "let (A, W, b) = linearForwardTestCase()")
  }

  @Test("A file that bears no marks stays as it is")
  func plain() {
    let text = "import Exercises\r\n\r\n/// Mine.\r\nextension Solution: ComputeCost {}\r\n"
    let tangled = tangler.tangle([NotebookFile(name: "b.swift", text: text)])
    #expect(tangled.sources.map(\.text) == [text])
    #expect(tangled.sources.map(\.name) == ["b.swift"])
  }
}
