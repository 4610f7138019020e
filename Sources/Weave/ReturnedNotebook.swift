package import Marking
package import Notebook

/// A student's Jupyter notebook, handed back with the results below its cells.
package struct ReturnedNotebook {
  private let notebook: Notebook

  /// Puts results below cells: below an exercise's first its explanation, below one that tries it what
  /// it printed.
  ///
  /// - Parameters:
  ///   - notebook: the notebook as the student wrote it.
  ///   - exercises: the explanations, with nothing in them that students may not see.
  ///   - cells: what became of the cells that try the exercises.
  package init(
    _ notebook: Notebook, exercises: [ExerciseExplanation], cells: [CellResult]
  ) {
    let renderer = TextRenderer()
    let results = cells.byPlace
    var outputs: [Int: [CellOutput]] = [:]
    // Told once: a notebook may have any number of cells for an exercise.
    var untold = exercises
    for cell in notebook.cells {
      guard case .cell(let number) = cell.origin.place else { continue }
      if let index = untold.firstIndex(where: { $0.id == cell.exercise }) {
        outputs[number] = [.printed(renderer.text(untold.remove(at: index)) + "\n")]
      } else if let result = results[cell.origin.description] {
        outputs[number] = Self.outputs(result)
      }
    }
    self.notebook = notebook.settingOutputs(outputs)
  }

  /// The notebook's bytes, in Jupyter's format.
  package var bytes: [UInt8] { JupyterWriter.write(notebook) }

  private static func outputs(_ result: CellResult) -> [CellOutput] {
    let printed = result.printed.text.isEmpty ? [] : [CellOutput.printed(result.printed.text)]
    return printed + (result.complaint.map { [.complained($0 + "\n")] } ?? [])
  }
}
