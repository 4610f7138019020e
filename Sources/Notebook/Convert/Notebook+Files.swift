extension Notebook {
  /// Reads a document from its files: one in Markdown or Jupyter's format, or a folder's Swift files.
  ///
  /// `exercises` gives the exercise's id for each stub protocol, so that cells which lost what marks
  /// them are known by what they hold.
  package static func read(
    _ files: [NotebookFile], format: NotebookFormat, exercises: [String: String] = [:]
  ) -> Reading {
    var reading: Reading
    if format == .swift {
      reading = SwiftFolder.read(files)
    } else {
      reading = Reading(notebook: Notebook())
      if let file = files.first {
        let reader = NotebookFileReader(file, format: format)
        reading = Reading(notebook: reader.notebook, notes: reader.notes)
      }
    }
    reading.notebook.markExercises(exercises)
    return reading
  }

  /// Writes the document's files in a format; `guide` is the first cell in Jupyter's.
  package func files(in format: NotebookFormat, guide: String? = nil) -> [NotebookFile] {
    switch format {
    case .markdown: [NotebookFile(name: "notebook.md", text: MarkdownWriter.write(self))]
    case .jupyter:
      [NotebookFile(name: "notebook.ipynb", bytes: JupyterWriter.write(self, guide: guide))]
    case .swift: SwiftFolder.write(self)
    }
  }

  /// The document without the first cell that says how to run it in Jupyter.
  package var withoutGuide: Notebook {
    var notebook = self
    notebook.cells.removeAll { $0.id == "guide" }
    return notebook
  }

  /// Marks each code cell with the exercise that it holds.
  package mutating func markExercises(_ exercises: [String: String]) {
    for index in cells.indices where cells[index].kind == .code {
      let found = cells[index].exercises(exercises)
      if let first = found.first, cells[index].exercise.map(found.contains) != true {
        cells[index].exercise = first
      }
    }
  }
}

extension Cell {
  /// The ids of the exercises that its code solves, in order.
  func exercises(_ known: [String: String]) -> [String] {
    SolutionExtension.all(in: text).flatMap(\.protocols).compactMap { known[$0] }
  }
}

/// Changes a notebook's format and keeps its code.
package func convert(
  _ files: [NotebookFile], from old: NotebookFormat, to new: NotebookFormat,
  exercises: [String: String], guide: String? = nil
) -> (files: [NotebookFile], notes: [String]) {
  let reading = Notebook.read(files, format: old, exercises: exercises)
  let notebook = new == .jupyter ? reading.notebook : reading.notebook.withoutGuide
  return (notebook.files(in: new, guide: guide), reading.notes)
}
