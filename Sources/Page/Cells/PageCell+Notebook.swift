package import Marking
package import Notebook

extension PageCell {
  /// The cells of a submission's files, in the order in which they are read: `notebook.*` first.
  ///
  /// - Parameters:
  ///   - exercises: the exercise's id for each stub protocol.
  ///   - trials: what became of the cells that try the exercises.
  package static func all(
    in files: [NotebookFile], exercises: [String: String], trials: [CellResult]
  ) -> [PageCell] {
    func key(_ file: NotebookFile) -> (Int, String) {
      let last = file.name.split(separator: "/").last ?? ""
      return (last.lowercased().hasPrefix("notebook.") ? 0 : 1, file.name)
    }
    let trials = trials.byPlace
    return files.sorted { key($0) < key($1) }.flatMap { file -> [PageCell] in
      guard let format = file.format else { return [] }
      let notebook = Notebook.read([file], format: format, exercises: exercises).notebook
      return notebook.cells.map { PageCell($0, exercises: exercises, trials: trials) }
    }
  }

  private init(_ cell: Cell, exercises: [String: String], trials: [String: CellResult]) {
    switch cell.kind {
    case .prose: self = .prose(cell.text)
    case .output: self = .output(cell.text)
    case .code:
      let protocols = SolutionExtension.all(in: cell.text).flatMap(\.protocols)
      let place = cell.origin.description
      let firstLine: Int
      switch cell.origin.place {
      case .line(let line): firstLine = line
      case .cell: firstLine = 1
      }
      self = .code(
        PageCode(
          text: cell.text, place: place, source: cell.origin.sourceName, firstLine: firstLine,
          exercises: protocols.compactMap { exercises[$0] },
          trial: trials[place]))
    }
  }
}
