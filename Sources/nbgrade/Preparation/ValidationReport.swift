import Grader
import Marking

/// What a validation has found.
struct ValidationReport {
  let assignment: Assignment
  let starterPoints: Double
  let results: [(wrong: WrongSolution, result: StudentResult)]
  /// Files beside the reference that do not say which exercise they solve wrongly.
  let unreadable: Int

  /// Whether everything is as it must be.
  var isHappy: Bool { starterPoints == 0 && unnoticed.isEmpty && failed.isEmpty && unreadable == 0 }

  /// Wrong solutions that lose nothing.
  private var unnoticed: [WrongSolution] {
    results.filter { one in exercise(one)?.earned == exercise(one)?.possible }.map(\.wrong)
  }

  /// Wrong solutions that could not be marked.
  private var failed: [WrongSolution] { results.filter { $0.result.earned == nil }.map(\.wrong) }

  /// Wrong solutions that the first, published case lets pass.
  private var hiddenFromPublished: Int {
    results.count { one in exercise(one)?.cases.first?.verdict == .passed }
  }

  /// Cases that every wrong solution passes.
  private var idleCases: [String] {
    assignment.exercises.flatMap { exercise in
      let own = results.filter { $0.wrong.exercise == exercise.id }
      return exercise.cases.indices.filter { index in
        own.allSatisfy { self.exercise($0)?.cases[index].verdict == .passed }
      }.map { "\(exercise.id), \(exercise.cases[$0].name)" }
    }
  }

  private func exercise(_ one: (wrong: WrongSolution, result: StudentResult)) -> ExerciseResult? {
    one.result.exercises.first { $0.id == one.wrong.exercise }
  }

  /// The report in words.
  var text: String {
    var lines = [
      "The reference earns all \(assignment.points.asPoints) points.",
      "The starter earns \(starterPoints.asPoints) points.",
      "\(results.count - unnoticed.count) of \(results.count) wrong solutions lose points; "
        + "\(hiddenFromPublished) of them pass the published case.",
    ]
    lines += unnoticed.map { "Loses nothing: \($0.exercise), \($0.bug) (\($0.name))" }
    lines += failed.map { "Could not be marked: \($0.name)" }
    if unreadable > 0 { lines.append("\(unreadable) files do not begin with `// EXERCISE: BUG`.") }
    lines += idleCases.map { "No wrong solution fails this case: \($0)" }
    return lines.joined(separator: "\n")
  }
}
