package import Exercises

/// What a student may have of an assignment: its visible cases with what is expected of them, as data
/// that nothing else can be computed from.
package struct VisibleCases: Codable, Equatable, Sendable {
  /// A visible case.
  package struct One: Codable, Equatable, Sendable {
    package let name: String
    package let points: Double
    package let tolerance: Tolerance
    package let input: Record
    package let expected: Record
  }

  /// An exercise.
  package struct Part: Codable, Equatable, Sendable {
    package let id: String
    package let uses: [String]
    package let weights: [String: Double]
    package let namingNotes: [String: String]
    package let ranges: [String: ClosedRange<Double>]
    /// The points that cases decide which the student cannot see.
    package let hiddenPoints: Double
    package let cases: [One]
  }

  /// The assignment's id.
  package let id: String
  package let title: String
  /// The exercises in the assignment's order.
  package let parts: [Part]

  /// Takes the visible cases out of an assignment; the reference says what is expected.
  package init(_ assignment: Assignment) throws {
    id = assignment.id
    title = assignment.title
    parts = try assignment.exercises.map { try Part($0, reference: assignment.reference) }
  }

  /// The exercise of that id, or nil.
  package func part(_ id: String) -> Part? { parts.first { $0.id == id } }

  /// The assignment with its visible cases alone; there is no reference in it.
  package func assignment(_ stubs: any StubSet.Type) -> Assignment {
    let exercises = stubs.stubs.compactMap { stub in part(stub.id)?.exercise(stub) }
    return Assignment(stubs, title: title, reference: Never.self, exercises: exercises)
  }
}

extension VisibleCases.Part {
  fileprivate init(_ exercise: Exercise, reference: any Any.Type) throws {
    id = exercise.id
    uses = exercise.uses
    weights = exercise.weights
    namingNotes = exercise.namingNotes
    ranges = exercise.ranges
    hiddenPoints = exercise.cases.filter { $0.visibility == .hidden }.reduce(0) { $0 + $1.points }
    cases = try exercise.cases.filter { $0.visibility == .visible }.map { one in
      let input = one.input()
      return VisibleCases.One(
        name: one.name, points: one.points, tolerance: one.tolerance, input: input,
        expected: try exercise.stub.call(reference, input))
    }
  }

  fileprivate func exercise(_ stub: Stub) -> Exercise {
    Exercise(
      stub, uses: uses, weights: weights, namingNotes: namingNotes, ranges: ranges,
      cases: cases.map { one in
        Case(one.name, .visible, points: one.points, seed: 0, tolerance: one.tolerance) { _ in
          one.input
        }
      })
  }
}
