import Foundation
import Testing

@testable import Notebook

@Suite("Whatever a file holds", .serialized)
struct RobustnessTests {
  let tangler = Tangler(exercises: SampleNotebook.exercises)

  static let files: [NotebookFile] =
    [
      NotebookFile(name: "notebook.md", text: SampleNotebook.markdown),
      NotebookFile(name: "notebook.ipynb", bytes: JupyterTests.notebook),
    ] + SwiftFolder.write(MarkdownReader.read(SampleNotebook.markdown).notebook)

  @Test("Changed bytes never stop the tangler, nor a change of format", arguments: [1, 2, 3])
  func bytes(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<150 {
      let files = Self.files.map {
        NotebookFile(name: $0.name, bytes: Damage.bytes($0.bytes, using: &random))
      }
      for file in files {
        let tangled = tangler.tangle([file])
        for (cell, program) in CellNeeds(tangled.cells).programs {
          _ = CellSource.source(cell, program: program)
        }
        for source in tangled.sources {
          _ = source.leavingOut([1, source.text.count / 40], known: ["LinearForward"])
        }
        guard let format = NotebookFormat(fileName: file.name) else { continue }
        for other in NotebookFormat.allCases {
          _ = convert([file], from: format, to: other, exercises: SampleNotebook.exercises)
        }
      }
      _ = tangler.tangle(files)
      let student = MarkdownReader.read(String(decoding: files[0].bytes, as: UTF8.self)).notebook
      _ = Carry.carry(
        student, into: JupyterReader.read(files[1].bytes).notebook,
        exercises: SampleNotebook.exercises)
    }
  }

  @Test("What a damaged notebook is written as is sound JSON")
  func sound() throws {
    var random = SplitMix64(seed: 12)
    for _ in 0..<300 {
      let damaged = Damage.bytes(JupyterTests.notebook, using: &random)
      let written = JupyterWriter.write(JupyterReader.read(damaged).notebook)
      _ = try JSONSerialization.jsonObject(with: Data(written))
    }
  }

  @Test("Damage to one exercise's lines costs no other exercise")
  func neighbours() {
    let lines = SampleNotebook.markdown.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.contains("exercise linear_forward") }),
      let end = lines[start...].firstIndex(of: "```")
    else { return }
    for line in start...end {
      for damage in [[], ["}"], ["{"], ["\"\"\""], ["```"], ["```swift"], ["> " + lines[line]]]
        as [[Substring]]
      {
        let text = (lines[..<line] + damage + lines[(line + 1)...]).joined(separator: "\n")
        let tangled = tangler.tangle([NotebookFile(name: "notebook.md", text: text)])
        let other = tangled.sources.filter { $0.protocols.contains("ComputeCost") }
        #expect(other.count == 1, "line \(line + 1), \(damage)")
        #expect(other.first?.protocols == ["ComputeCost"], "line \(line + 1), \(damage)")
      }
    }
  }

  static let hogs: [(name: String, piece: String)] = [
    ("notebook.md", "- "), ("notebook.md", "> "), ("notebook.md", "```swift\n"),
    ("notebook.md", "```swift\nfunc f() {\n```\n"),
    ("notebook.md", "<"), ("notebook.md", "<a "), ("notebook.md", "[a]: b\n"),
    ("notebook.md", "\t"), ("notebook.md", "\n"),
    ("notebook.md", "<<<<<<< a\n"), ("notebook.md", "extension Solution: LinearForward {}\n"),
    ("notebook.md", "a\n-\n"),
    ("notebook.md", "```swift\nlet a = a\n```\n"),
    ("notebook.md", "```swift\nvar b = c\n```\n```swift\nb = \"\\(b\\(\"\n```\n"),
    ("notebook.md", "```swift\n{\n```\n"), ("notebook.md", "```output\n```\n"),
    ("notebook.md", "~~~~~~"), ("notebook.md", "\\("),
    ("notebook.ipynb", "["), ("notebook.ipynb", "{\"cells\":"), ("notebook.ipynb", "[{\"cells\":["),
    ("notebook.ipynb", "\\u00"),
    ("a.swift", "extension Solution: LinearForward {}\n"), ("a.swift", "// BEGIN TRY\n"),
    ("a.swift", "/*"), ("a.swift", "\"\\("),
    ("a.swift", "// BEGIN TRY\n//| x\n// END TRY\n"), ("a.swift", "func f("), ("a.swift", "#\""),
    ("a.swift", "@a("), ("a.swift", "// START CODE HERE\n"),
    ("a.swift", "@a\n"), ("a.swift", "private\n"), ("a.swift", "#\"\"\"\\#("),
  ]

  // Time is not asserted: the limit is there for what would take for ever.
  @Test(
    "A file of one thing, over and over", .timeLimit(.minutes(1)),
    arguments: hogs.map(\.piece).indices)
  func hog(index: Int) {
    let (name, piece) = Self.hogs[index]
    let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
    let tangled = tangler.tangle([NotebookFile(name: name, text: text)])
    _ = Attempt(tangled, known: Set(tangler.exercises.keys))
  }

  @Test("An error in each of many lines below many extensions", .timeLimit(.minutes(1)))
  func errors() {
    let text =
      String(repeating: "extension Solution: A {}\n", count: 3_000)
      + String(repeating: ";\n", count: 100_000)
    let remainder = SourceFile(name: "a.swift", text: text, known: ["A"])
      .leavingOut(Set(3_001...103_000), known: ["A"])
    #expect(remainder.file?.protocols.count == 3_000)
    #expect(remainder.isOutsideLost)
  }

  @Test("A statement of many names and as many generators", .timeLimit(.minutes(1)))
  func generators() {
    let names = (0..<10_000).map { "a\($0)" }.joined(separator: ", ")
    let values = String(repeating: "RandomState ", count: 30_000)
    let text = "```swift\nlet (\(names)) = \(values)\n```\n"
    let tangled = tangler.tangle([NotebookFile(name: "notebook.md", text: text)])
    #expect(tangled.cells.map(\.names.variables.count) == [10_000])
  }

  @Test("A file that is too large is not read, and that is said")
  func tooLarge() {
    let file = NotebookFile(
      name: "notebook.ipynb", bytes: Array(repeating: 0x20, count: Tangler.largestFile + 1))
    #expect(
      tangler.tangle([file]).notes == [
        "notebook.ipynb is larger than 20 MB and was not read. Clear the outputs of its cells, or take out "
          + "what is not code or text."
      ])
  }
}
