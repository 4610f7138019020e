extension Carry {
  /// Cells of the student's, and the exercise that they followed.
  private struct Addition {
    let exercise: String?
    var cells: [Cell]
  }

  /// Adds what the student wrote outside of the blanks.
  mutating func addOwnCells() {
    let here = Set(result.cells.flatMap(ids))
    var homeless: [Cell] = []
    for addition in additions(known: here) {
      if let exercise = addition.exercise, !here.contains(exercise) {
        homeless += addition.cells
      } else {
        result.cells.insert(contentsOf: addition.cells, at: end(of: addition.exercise))
      }
    }
    guard !homeless.isEmpty else { return }
    result.cells += [Cell(kind: .prose, text: Self.heading)] + homeless
  }

  private static let heading = """
    ## From your earlier notebook

    What stands below was in your notebook, and has no place of its own in this version.
    """

  private mutating func additions(known: Set<String>) -> [Addition] {
    var found: [Addition] = []
    var exercise: String?
    for (index, cell) in student.cells.enumerated() where cell.kind != .output {
      let ids = cell.kind == .code ? ids(cell) : []
      if let id = ids.last { exercise = id }
      guard !placed.contains(index), let own = own(cell, solving: ids, known: known) else {
        continue
      }
      if let last = found.firstIndex(where: { $0.exercise == exercise }) {
        found[last].cells.append(own)
      } else {
        found.append(Addition(exercise: exercise, cells: [own]))
      }
    }
    return found
  }

  /// What is the student's in a cell that was not placed; nil if that is nothing.
  private mutating func own(_ cell: Cell, solving ids: [String], known: Set<String>) -> Cell? {
    if cell.kind == .prose {
      return cell.id == "guide" ? nil : given.others(in: cell).map(cell.withoutPlace)
    }
    guard !cell.plainText.isEmpty, !given.holds(cell) else { return nil }
    guard !ids.isEmpty else { return cell.withoutPlace(cell.text) }
    guard isWork(cell), !placed.contains(where: { student.cells[$0].plainText == cell.plainText })
    else { return nil }
    note(cell, ids, known)
    // As code it would solve the exercise a second time, or one that there is not.
    let shown = MarkdownWriter.fenced(cell.text.withPlainLineEnds, info: "swift example")
    return Cell(kind: .prose, text: shown, origin: cell.origin)
  }

  private mutating func note(_ cell: Cell, _ ids: [String], _ known: Set<String>) {
    for id in ids {
      notes.append(
        known.contains(id)
          ? "\(cell.origin): another cell of yours solves \(id), too; this one was kept as an example."
          : "\(cell.origin): the new version has no exercise \(id); your cell stands at the end, as an "
            + "example.")
    }
  }

  /// Where the cells of an exercise end: below its last code and the output expected of it.
  private func end(of exercise: String?) -> Int {
    let starts = result.cells.indices.filter {
      result.cells[$0].kind == .code && !ids(result.cells[$0]).isEmpty
    }
    guard let exercise else { return starts.first ?? result.cells.count }
    guard let start = starts.last(where: { ids(result.cells[$0]).contains(exercise) }) else {
      return result.cells.count
    }
    let next = starts.first { $0 > start } ?? result.cells.count
    let last = result.cells[start..<next].lastIndex { $0.kind != .prose } ?? start
    return last + 1
  }
}

extension Cell {
  /// A text in a cell without the form and the id that this one has in its document; pictures that were
  /// pasted into it stay with it.
  fileprivate func withoutPlace(_ text: String) -> Cell {
    var cell = Cell(kind: kind, text: text, exercise: exercise, origin: origin)
    var kept = JSON.Members()
    for key in ["outputs", "attachments"] { kept[key] = jupyter?[key] }
    if !kept.list.isEmpty { cell.form = .jupyter(.object(kept)) }
    return cell
  }
}
