package import Notebook

/// The handout as its source: prose that people wrote, with starter cells and expected outputs that
/// are computed.
package struct Handout: Sendable {
  private let notebook: Notebook

  /// Reads a handout's source, in Markdown.
  package init(_ markdown: String) {
    notebook = MarkdownReader.read(markdown).notebook
  }

  /// The handout with each exercise cell's code replaced: by the starter, or by a solution.
  ///
  /// - Parameter sources: the code for each exercise's id, as in a file of its own.
  package func filled(with sources: [String: String]) -> Handout {
    Handout(
      notebook.mappingCells { cell in
        guard cell.kind == .code, let source = cell.exercise.flatMap({ sources[$0] }) else {
          return
        }
        cell.text = Self.code(of: source)
      })
  }

  /// The handout with the expected outputs replaced.
  ///
  /// - Parameter printed: what each cell that tries an exercise prints, in order.
  package func expecting(_ printed: [String]) -> Handout {
    var outputs = printed.makeIterator()
    var latest: String?
    return Handout(
      notebook.mappingCells { cell in
        switch cell.kind {
        case .prose: return
        case .code: if cell.exercise == nil { latest = outputs.next() }
        case .output: if let latest { cell.text = latest.withoutFinalLineEnd }
        }
      })
  }

  /// The handout's source, in Markdown.
  package var markdown: String { MarkdownWriter.write(notebook) }

  /// The handout's files in a format.
  package func files(in format: NotebookFormat) -> [NotebookFile] { notebook.files(in: format) }

  private init(_ notebook: Notebook) { self.notebook = notebook }

  // Every cell knows the exercises' module; a file has to say so.
  private static func code(of source: String) -> String {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0.hasPrefix("import ") || $0.isEmpty }
    return lines.joined(separator: "\n").withoutFinalLineEnd
  }
}

extension Notebook {
  fileprivate func mappingCells(_ change: (inout Cell) -> Void) -> Notebook {
    var notebook = self
    for index in notebook.cells.indices { change(&notebook.cells[index]) }
    return notebook
  }
}

extension String {
  fileprivate var withoutFinalLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
