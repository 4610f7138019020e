import ArgumentParser
import Marking
import Reference

extension Course {
  /// The assignment of that id.
  static func assignment(_ id: String) throws -> Assignment {
    guard let assignment = assignments.first(where: { $0.id == id }) else {
      throw InputMistake.noAssignment(id, known: assignments.map(\.id))
    }
    return assignment
  }
}

extension Assignment {
  /// The exercises of those ids; all where there are none.
  func exercises(named ids: [String]) throws -> Set<String>? {
    guard !ids.isEmpty else { return nil }
    for id in ids where exercise(id) == nil {
      throw InputMistake.noExercise(id, known: exercises.map(\.id))
    }
    return Set(ids)
  }
}
