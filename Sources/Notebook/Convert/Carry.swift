/// Takes a student's cells into a new version of the handout.
package struct Carry {
  private let exercises: [String: String]
  private let student: Notebook
  /// What the student started from, if it is there.
  private let old: Notebook?
  private var result: Notebook
  private var notes: [String] = []

  /// The new handout with the student's work: solutions stand in the place of the new blanks, and cells
  /// that the student added or changed stand below those of the exercise that they followed.
  ///
  /// `old` is the handout that the student started from, without which a cell of that handout's which
  /// the new one no longer has counts as the student's.
  package static func carry(
    _ student: Notebook, into new: Notebook, from old: Notebook? = nil, exercises: [String: String]
  ) -> Notebook.Reading {
    var carry = Carry(student, new, old, exercises)
    carry.run()
    return Notebook.Reading(notebook: carry.result, notes: carry.notes)
  }

  private init(
    _ student: Notebook, _ new: Notebook, _ old: Notebook?, _ exercises: [String: String]
  ) {
    self.exercises = exercises
    self.student = student
    self.old = old
    result = new
    result.student = student.student ?? new.student
  }

  private mutating func run() {
    var placed: Set<Int> = []
    for index in result.cells.indices where result.cells[index].kind == .code {
      let ids = ids(result.cells[index])
      guard !ids.isEmpty, let found = solution(of: ids) else { continue }
      // A cell that solves several exercises stands once.
      if placed.insert(found).inserted {
        result.cells[index].replaceText(student.cells[found].text)
      } else {
        result.cells[index].replaceText("")
      }
    }
    result.cells.removeAll { $0.kind == .code && $0.text.isEmpty }
    addCells(except: placed)
    noteLost(placed)
  }

  private func ids(_ cell: Cell) -> [String] {
    let found = cell.exercises(exercises)
    return found.isEmpty ? [cell.exercise].compactMap { $0 } : found
  }

  /// The student's cell that counts for exercises; nil if there is none but untouched blanks.
  private func solution(of ids: [String]) -> Int? {
    student.cells.indices.last { index in
      let cell = student.cells[index]
      return cell.kind == .code && !Set(self.ids(cell)).isDisjoint(with: ids)
        && !Blankness.isUntouched(cell.text)
    }
  }

  private mutating func addCells(except placed: Set<Int>) {
    let given = Set(
      ((old?.cells ?? []) + result.cells).filter { $0.kind == .code }.map(\.plainText))
    var exercise: String?
    var added: [(after: String?, cell: Cell)] = []
    for (index, cell) in student.cells.enumerated() where cell.kind == .code {
      if let id = ids(cell).last { exercise = id }
      guard ids(cell).isEmpty, !placed.contains(index), !cell.plainText.isEmpty,
        !given.contains(cell.plainText)
      else { continue }
      added.append((exercise, cell.unformed))
    }
    for (after, cell) in added { result.cells.insert(cell, at: end(of: after)) }
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

  private mutating func noteLost(_ placed: Set<Int>) {
    let here = Set(result.cells.flatMap(ids))
    for cell in student.cells where cell.kind == .code && !Blankness.isUntouched(cell.text) {
      for id in ids(cell) where !here.contains(id) {
        notes.append(
          "\(cell.origin): the new version has no exercise \(id); its cell was not carried over.")
      }
    }
  }
}

extension Cell {
  /// The text as it compares.
  fileprivate var plainText: String { ProseBlock.trimmed(text.withPlainLineEnds) }

  /// The cell without the form and the id that it had in another document.
  fileprivate var unformed: Cell {
    var cell = Cell(kind: kind, text: text, exercise: exercise, origin: origin)
    if case .jupyter(let object) = form, let outputs = object["outputs"] {
      cell.form = .jupyter(.object(["outputs": outputs]))
    }
    return cell
  }

  fileprivate mutating func replaceText(_ new: String) { text = new }
}
