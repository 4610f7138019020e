import Grader
import Marking

extension StudentResult {
  /// The exercise of that id.
  func exercise(_ id: String) -> ExerciseResult? { exercises.first { $0.id == id } }

  /// What became of every exercise that is not perfect, for whoever reads a failed test.
  var story: String {
    let lines = exercises.filter { $0.earned != $0.possible }.map { exercise in
      let first = exercise.cases.first { $0.verdict != .passed }
      let reason = first.map { "\($0.name): \($0.outcome)".prefix(400) } ?? ""
      return "\(exercise.id): \(exercise.earned ?? .nan), \(exercise.verdict.rawValue); \(reason)"
    }
    return ([name] + notes + lines).joined(separator: "\n")
  }
}
