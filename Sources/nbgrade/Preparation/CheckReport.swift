import Foundation
import Grader
import Marking

/// What a student is told of a check.
struct CheckReport {
  private let text: CheckText

  /// Reports a result, and notes that are about no mark.
  init(_ result: StudentResult, _ assignment: Assignment, notes: [String] = []) {
    let ids = Set(result.exercises.map(\.id))
    let hidden = assignment.exercises.filter { ids.contains($0.id) }.flatMap(\.cases)
      .filter { $0.visibility == .hidden }.reduce(0) { $0 + $1.points }
    text = CheckText(
      Explainer(assignment), exercises: result.exercises, cells: result.cells,
      notes: notes + result.notes, hiddenPoints: hidden)
  }

  /// Whether every case passes.
  var isPerfect: Bool { text.isPerfect }

  /// The report, exercise by exercise.
  func text(colour: Bool) -> String { text.text(colour: colour) }
}
