/// Takes a student's cells into a new version of the handout.
package struct Carry {
  let exercises: [String: String]
  let student: Notebook
  /// What the student started from, if it is known.
  let old: Notebook?
  var result: Notebook
  var notes: [String] = []
  /// The student's cells that stand in the place of a blank.
  var placed: Set<Int> = []
  /// The code and the paragraphs that the old handout or the new one gave.
  let given: GivenText

  /// The new handout with the student's work: solutions stand in the place of the new blanks, and what
  /// the student added or changed stands below the cells of the exercise that it followed. What has no
  /// place in the new handout stands at its end.
  ///
  /// `old` is the handout that the student started from, without which what that handout said and the
  /// new one no longer does counts as the student's.
  package static func carry(
    _ student: Notebook, into new: Notebook, from old: Notebook? = nil, exercises: [String: String]
  ) -> Notebook.Reading {
    var carry = Carry(student, new, old, exercises)
    carry.placeSolutions()
    carry.addOwnCells()
    return Notebook.Reading(notebook: carry.result, notes: carry.notes)
  }

  private init(
    _ student: Notebook, _ new: Notebook, _ old: Notebook?, _ exercises: [String: String]
  ) {
    self.exercises = exercises
    self.student = student
    self.old = old
    given = GivenText([old, new].compactMap(\.self))
    result = new
    result.student = student.student ?? new.student
  }

  private mutating func placeSolutions() {
    for index in result.cells.indices where result.cells[index].kind == .code {
      let ids = ids(result.cells[index])
      guard !ids.isEmpty, let found = solution(of: ids) else { continue }
      // A cell that solves several exercises stands once.
      let isFirst = placed.insert(found).inserted
      result.cells[index].text = isFirst ? student.cells[found].text : ""
    }
    result.cells.removeAll { $0.kind == .code && $0.text.isEmpty }
  }

  /// The exercises that a cell solves, or is marked as.
  func ids(_ cell: Cell) -> [String] {
    let found = cell.exercises(exercises)
    return found.isEmpty ? [cell.exercise].compactMap(\.self) : found
  }

  /// The student's cell that counts for exercises: the last that is filled in, or else the last that
  /// was changed; nil if there is none.
  private func solution(of ids: [String]) -> Int? {
    let own = student.cells.indices.filter { index in
      let cell = student.cells[index]
      return cell.kind == .code && !Set(self.ids(cell)).isDisjoint(with: ids) && isWork(cell)
    }
    return own.last { !Blankness.isUntouched(student.cells[$0].text) } ?? own.last
  }

  /// Whether an exercise's cell holds anything of the student's.
  func isWork(_ cell: Cell) -> Bool {
    !Blankness.isUntouched(cell.text) || old != nil && !given.holds(cell)
  }
}
