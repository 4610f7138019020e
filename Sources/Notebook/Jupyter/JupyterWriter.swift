/// Writes a notebook in Jupyter's format, nbformat 4.5.
package enum JupyterWriter {
  /// The document as UTF-8.
  ///
  /// A cell that was read from Jupyter keeps what it had besides its text, as far as the format allows
  /// it. `guide`, in Markdown, becomes the first cell, unless one of that id is there; it says how to
  /// run the notebook.
  package static func write(_ notebook: Notebook, guide: String? = nil) -> [UInt8] {
    var ids = JupyterIDs(notebook.cells)
    var cells: [JSON] = []
    if let guide, ids.claim("guide") {
      cells.append(object(Cell(kind: .prose, text: guide), id: "guide"))
    }
    var exercise: String?
    for cell in notebook.cells {
      if cell.kind == .prose, ProseBlock.trimmed(cell.text).isEmpty, cell.jupyter == nil {
        continue
      }
      exercise = cell.exercise ?? exercise
      cells.append(object(cell, id: ids.id(of: cell, after: exercise)))
    }
    return JSONWriter.write(
      .object([
        "cells": .array(cells), "metadata": metadata(of: notebook, notebook.jupyter?["metadata"]),
        "nbformat": .number("4"), "nbformat_minor": .number("5"),
      ]))
  }

  private static func metadata(of notebook: Notebook, _ old: JSON?) -> JSON {
    var metadata = JupyterSchema.metadata(old)
    if metadata["language_info"] == nil {
      metadata["language_info"] = .object([
        "file_extension": .string(".swift"), "mimetype": .string("text/x-swift"),
        "name": .string("swift"),
      ])
    }
    var own = metadata["nbgrade"]?.object ?? [:]
    own["assignment"] = notebook.assignment.map(JSON.string)
    own["version"] = notebook.version.map(JSON.string)
    own["student"] = notebook.student.map(JSON.string)
    metadata["nbgrade"] = own.list.isEmpty ? nil : .object(own)
    return metadata
  }

  private static func object(_ cell: Cell, id: String) -> JSON {
    var object = cell.jupyter ?? .object([:])
    let isCode = cell.kind == .code
    object["id"] = .string(id)
    let type = object["cell_type"]?.string
    if isCode || type != "raw" { object["cell_type"] = .string(isCode ? "code" : "markdown") }
    object["source"] = source(cell)
    var metadata =
      object["metadata"]?.object == nil ? .object([:]) : (object["metadata"] ?? .object([:]))
    if let exercise = cell.exercise {
      var own = metadata["nbgrade"]?.object ?? [:]
      own["exercise"] = .string(exercise)
      metadata["nbgrade"] = .object(own)
    }
    object["metadata"] = metadata
    return JupyterSchema.cell(object)
  }

  /// The text as a list of its lines; as it was if it has not changed.
  private static func source(_ cell: Cell) -> JSON {
    let text: String
    switch cell.kind {
    case .code: text = cell.text
    case .prose: text = cell.jupyter == nil ? ProseBlock.trimmed(cell.text) : cell.text
    case .output: text = JupyterOutputCell.source(cell.text)
    }
    if let old = cell.jupyter?["source"], JupyterShape.lines.admits(old),
      let oldText = old.joinedText
    {
      let isSame =
        cell.kind == .output ? JupyterOutputCell.text(of: oldText) == cell.text : oldText == text
      if isSame { return old }
    }
    return JupyterText.lines(text)
  }
}
