import Foundation
import Testing

@testable import Notebook

/// `JupyterLab/saved.ipynb` was saved by JupyterLab itself; `JupyterLab/edit.py` says how.
@Suite("A notebook that JupyterLab has saved")
struct JupyterLabTests {
  private let bytes: [UInt8]
  private let tangled: Tangled

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "JupyterLab/saved.ipynb")
    bytes = Array(try Data(contentsOf: file))
    let exercises = [
      "LinearForward": "linear_forward", "LinearActivationForward": "linear_activation_forward",
    ]
    tangled = Tangler(exercises: exercises).tangle([
      NotebookFile(name: "notebook.ipynb", bytes: bytes)
    ])
  }

  @Test("holds the student's code and no other's, without a word")
  func code() throws {
    #expect(tangled.notes == [])
    #expect(tangled.versions == ["1.0.0"])
    let own = try #require(tangled.sources.first { $0.protocols == ["LinearForward"] })
    #expect(own.text.contains("Z = dot(W, A) + b"))
    #expect(!own.text.contains("throw Blank()"))
    let other = try #require(tangled.sources.first { $0.protocols == ["LinearActivationForward"] })
    #expect(other.text.contains("throw Blank()"))
    #expect(tangled.sources.contains { $0.text.contains("func twice(_ x: Double)") })
  }

  @Test("has lost the cell that was deleted and keeps the one that was added, in its place")
  func cells() throws {
    let cells = JupyterReader.read(bytes).notebook.cells
    let exercise = try #require(cells.firstIndex { $0.id == "exercise-linear_forward" })
    #expect(cells[exercise + 1].text.hasPrefix("func twice"))
    #expect(!cells.contains { $0.id == "try-linear_forward-1" })
    let tries = tangled.cells.filter { $0.exercise == "linear_forward" }
    #expect(
      tries.map { $0.text.trimmingCharacters(in: .whitespacesAndNewlines) } == ["print(twice(21))"])
  }

  @Test("is written again as it was")
  func written() throws {
    let again = JupyterWriter.write(JupyterReader.read(bytes).notebook)
    func object(_ bytes: [UInt8]) throws -> NSDictionary? {
      try JSONSerialization.jsonObject(with: Data(bytes)) as? NSDictionary
    }
    #expect(try object(again) == object(bytes))
  }
}
