import Exercises
import Marking
import Reference

extension Course {
  /// The assignment whose solutions the corpora hold.
  static let deepNeuralNetwork = DeepNeuralNetwork.assignment
}

extension Assignment {
  /// The exercises that call this one, directly or through others.
  func callers(of exercise: String) -> Set<String> {
    let direct = exercises.filter { $0.uses.contains(exercise) }.map(\.id)
    return direct.reduce(into: Set(direct)) { $0.formUnion(callers(of: $1)) }
  }

  /// The first of the exercises that this one hangs together with through calls.
  func family(of exercise: String) -> String {
    let first = self.exercise(exercise)?.uses.first
    return first.map { family(of: $0) } ?? exercise
  }
}
