import Foundation
import Grader
import Marking

/// What a student is told of a check.
struct CheckReport {
  private let result: StudentResult
  private let assignment: Assignment

  /// Reports a result.
  init(_ result: StudentResult, _ assignment: Assignment) {
    self.result = result
    self.assignment = assignment
  }

  private var cases: [CaseResult] { result.exercises.flatMap(\.cases) }

  /// Whether every case passes.
  var isPerfect: Bool { cases.allSatisfy { $0.verdict == .passed } }

  /// The report, exercise by exercise.
  func text(colour: Bool) -> String {
    let renderer = TextRenderer(colour: colour)
    let exercises = Explainer(assignment).explain(result.exercises).map(renderer.text)
    let notes = result.notes.map { "Note: \($0)" }
    let cells = result.cells.compactMap(\.complaint).map { "Note: \($0)" }
    return (notes + exercises + cells + [summary]).joined(separator: "\n")
  }

  /// `38 of 38 visible cases pass; cases that you can't see here decide 40 more points`
  private var summary: String {
    let passed = cases.count { $0.verdict == .passed }
    let ids = Set(result.exercises.map(\.id))
    let hidden = assignment.exercises.filter { ids.contains($0.id) }.flatMap(\.cases)
      .filter { $0.visibility == .hidden }.reduce(0) { $0 + $1.points }
    let rest =
      hidden > 0 ? "; cases that you can't see here decide \(hidden.asPoints) more points" : ""
    return "\(passed) of \(cases.count) visible cases pass\(rest)"
  }
}
