/// What a cell printed or what came of it, for a Jupyter notebook that is handed back.
package enum CellOutput: Equatable, Sendable {
  /// What was printed.
  case printed(String)
  /// Errors and warnings.
  case complained(String)
  /// A piece of HTML, and the same in plain text for those who can't show it. The caller has escaped
  /// whatever is a student's.
  case html(String, plain: String)

  /// The output as nbformat has it.
  var json: JSON {
    switch self {
    case .printed(let text): Self.stream("stdout", text)
    case .complained(let text): Self.stream("stderr", text)
    case .html(let html, let plain):
      .object([
        "data": .object([
          "text/html": JupyterText.lines(html), "text/plain": JupyterText.lines(plain),
        ]),
        "metadata": .object([:]), "output_type": .string("display_data"),
      ])
    }
  }

  private static func stream(_ name: String, _ text: String) -> JSON {
    .object([
      "name": .string(name), "output_type": .string("stream"), "text": JupyterText.lines(text),
    ])
  }
}

extension Notebook {
  /// The notebook with the outputs of cells, by their number in Jupyter, in place of those that they
  /// had; other cells keep theirs.
  ///
  /// A cell that is no code cell gets an empty code cell below it for its outputs.
  package func settingOutputs(_ outputs: [Int: [CellOutput]]) -> Notebook {
    var notebook = self
    notebook.cells = cells.flatMap { cell -> [Cell] in
      guard case .cell(let number) = cell.origin.place, let own = outputs[number] else {
        return [cell]
      }
      let json = JSON.array(own.map(\.json))
      if cell.kind == .code { return [cell.setting(json)] }
      return [
        cell,
        Cell(id: "results-\(number)", kind: .code, text: "", origin: cell.origin).setting(json),
      ]
    }
    return notebook
  }
}

extension Cell {
  fileprivate func setting(_ outputs: JSON) -> Cell {
    var cell = self
    var object = jupyter ?? .object([:])
    object["outputs"] = outputs
    object["execution_count"] = .null
    cell.form = .jupyter(object)
    return cell
  }
}
