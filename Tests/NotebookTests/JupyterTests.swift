import Foundation
import Testing

@testable import Notebook

@Suite("Jupyter notebooks")
struct JupyterTests {
  let tangler = Tangler(exercises: SampleNotebook.exercises)

  static let notebook: [UInt8] = {
    let reading = Notebook.read(
      [NotebookFile(name: "notebook.md", text: SampleNotebook.markdown)], format: .markdown,
      exercises: SampleNotebook.exercises)
    return JupyterWriter.write(reading.notebook, guide: "Run `swift run check`.")
  }()

  static var text: String { String(decoding: notebook, as: UTF8.self) }

  func python(_ arguments: String..., notebooks: [String]) throws -> [Any] {
    let output = try NotebookPython().run(
      "notebooks.py", arguments, input: JSONEncoder().encode(notebooks))
    return try #require(try JSONSerialization.jsonObject(with: output) as? [Any])
  }

  @Test("nbformat finds nothing wrong, and writes the same bytes")
  func valid() throws {
    let outputs: [Int: [CellOutput]] = [
      3: [.printed("all right\n"), .html("<b>1</b>", plain: "1"), .complained("careful\n")],
      4: [.printed("of prose")],
    ]
    let graded = JupyterWriter.write(
      JupyterReader.read(Self.notebook).notebook.settingOutputs(outputs))
    let all = [Self.text, String(decoding: graded, as: UTF8.self)]
    for (result, text) in zip(try python("validate", notebooks: all), all) {
      let pair = try #require(result as? [Any])
      #expect(pair[0] is NSNull, "\(pair[0])")
      #expect(pair[1] as? String == text)
    }
    #expect(all[1].contains("all right"))
  }

  @Test("Cells have ids that tell what they are")
  func ids() {
    let cells = JupyterReader.read(Self.notebook).notebook.cells
    #expect(
      cells.compactMap(\.id) == [
        "guide", "text-01", "exercise-linear_forward", "text-02", "try-linear_forward-1",
        "expected-linear_forward-1", "text-03", "exercise-compute_cost", "try-compute_cost-1",
        "try-compute_cost-2", "text-04",
      ])
    #expect(Set(cells.compactMap(\.id)).count == cells.count)
    #expect(cells.first { $0.id == "exercise-compute_cost" }?.exercise == "compute_cost")
  }

  @Test("A notebook that was read is written as it was")
  func same() {
    #expect(JupyterWriter.write(JupyterReader.read(Self.notebook).notebook) == Self.notebook)
  }

  static let ways = [
    "nbformat 4", "nbformat 3", "metadata lost", "Colab", "jupytext Markdown", "jupytext percent",
    "jupytext MyST", "nbconvert notebook",
  ]

  @Test("The code survives what other programs do", arguments: ways)
  func survives(way: String) throws {
    let text = try #require(try python("convert", way, notebooks: [Self.text])[0] as? String)
    let tangled = tangler.tangle([NotebookFile(name: "notebook.ipynb", text: text)])
    expectSample(tangled)
    #expect(tangled.notes.isEmpty)
    #expect(tangled.sources.allSatisfy { $0.name.hasPrefix("notebook.ipynb cell ") })
  }

  @Test("Markdown that other programs make of it", arguments: ["jupytext", "nbconvert"])
  func markdown(program: String) throws {
    let text = try #require(
      try python("convert", "to Markdown by \(program)", notebooks: [Self.text])[0] as? String)
    expectSample(tangler.tangle([NotebookFile(name: "notebook.md", text: text)]))
  }

  /// Whether the code is that of the sample.
  func expectSample(_ tangled: Tangled, location: SourceLocation = #_sourceLocation) {
    let sample = tangler.tangle([NotebookFile(name: "notebook.md", text: SampleNotebook.markdown)])
    func code(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { !$0.hasPrefix("import Exercises") }
    }
    #expect(
      tangled.sources.map(\.protocols) == sample.sources.map(\.protocols), sourceLocation: location)
    #expect(
      tangled.sources.map { code($0.text) } == sample.sources.map { code($0.text) },
      sourceLocation: location)
    #expect(tangled.cells.map(\.text) == sample.cells.map(\.text), sourceLocation: location)
    #expect(tangled.cells.map(\.exercise) == sample.cells.map(\.exercise), sourceLocation: location)
  }

  @Test("All whole cells before a cut are read")
  func cut() throws {
    for cells in 1...4 {
      let end = try #require(Self.text.ranges(of: "\"cell_type\"")[cells...].first).lowerBound
      let reading = JupyterReader.read(Array(Self.text[..<end].utf8))
      #expect(reading.notebook.cells.count == cells)
      #expect(reading.notes.count == 1)
      #expect(reading.notes[0].hasPrefix("notebook.ipynb ends in the middle: the "))
    }
  }

  @Test("A conflict in the JSON costs nothing but is told")
  func conflict() {
    let lines = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
    let at = lines.firstIndex { $0.contains("Z = dot(W, A) + b") } ?? 0
    let text =
      (lines[..<at] + ["<<<<<<< HEAD", lines[at], "=======", "    \"other\\n\",", ">>>>>>> theirs"]
      + lines[(at + 1)...]).joined(separator: "\n")
    let tangled = tangler.tangle([NotebookFile(name: "notebook.ipynb", text: text)])
    expectSample(tangled)
    #expect(tangled.notes.count == 1)
    #expect(tangled.notes[0].hasPrefix("notebook.ipynb, line \(at + 1): a merge conflict"))
  }

  @Test(
    "A solution in a text cell is taken, bare or in a fence",
    arguments: ["%@", "Text.\n\n```\n%@\n```", "```python\n%@\n```", "# Mine\n%@"])
  func textCell(form: String) throws {
    var notebook = JupyterReader.read(Self.notebook).notebook
    let index = try #require(notebook.cells.firstIndex { $0.exercise == "linear_forward" })
    notebook.cells[index].kind = .prose
    notebook.cells[index].text = form.replacing("%@", with: notebook.cells[index].text)
    let tangled = tangler.tangle([
      NotebookFile(name: "notebook.ipynb", bytes: JupyterWriter.write(notebook))
    ])
    #expect(tangled.sources.map(\.protocols) == [["LinearForward"], ["ComputeCost"], []])
    #expect(tangled.notes.count == 1)
    #expect(
      tangled.notes[0]
        == "notebook.ipynb, cell 3: code of an exercise stands in the text; it was taken as code. Change the cell's type to code."
    )
  }

  @Test("The same code comes out of all three formats, there and back")
  func formats() {
    for format in NotebookFormat.allCases {
      for other in NotebookFormat.allCases {
        let start = [NotebookFile(name: "notebook.md", text: SampleNotebook.markdown)]
        let one = convert(start, from: .markdown, to: format, exercises: SampleNotebook.exercises)
        let two = convert(one.files, from: format, to: other, exercises: SampleNotebook.exercises)
        let back = convert(
          two.files, from: other, to: .markdown, exercises: SampleNotebook.exercises)
        #expect(one.notes + two.notes + back.notes == [])
        let notebook = MarkdownReader.read(String(decoding: back.files[0].bytes, as: UTF8.self))
          .notebook
        let sample = MarkdownReader.read(SampleNotebook.markdown).notebook
        #expect(notebook.student == "Ada Lovelace")
        #expect(
          notebook.cells.filter { $0.kind != .prose }.map(\.text)
            == sample.cells.filter { $0.kind != .prose }.map(\.text), "\(format) \(other)")
        #expect(words(notebook) == words(sample), "\(format) \(other)")
      }
    }
  }

  func words(_ notebook: Notebook) -> [Substring] {
    notebook.cells.filter { $0.kind == .prose }.flatMap {
      $0.text.split(whereSeparator: \.isWhitespace)
    }
  }
}
