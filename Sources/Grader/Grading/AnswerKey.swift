import Exercises
package import Marking

/// The inputs of every case, and what the reference returns for them. It never leaves the grader.
package struct AnswerKey: Sendable {
  /// A case with its input and its expected outputs.
  struct Entry: Sendable {
    /// Its place among all entries.
    let number: UInt32
    let exercise: Exercise
    let one: Case
    let input: Record
    let expected: Record

    /// The mark of what happened in the case.
    func mark(_ outcome: Outcome, printed: Printed) -> CaseResult {
      Marker(exercise).mark(
        one, input: input, expected: expected, outcome: outcome, printed: printed)
    }
  }

  package let assignment: Assignment
  /// All cases, in the assignment's order.
  let entries: [Entry]

  /// Builds the inputs, and computes what is expected of them.
  package init(_ assignment: Assignment, secret: Secret?) throws {
    self.assignment = assignment
    var entries: [Entry] = []
    for exercise in assignment.exercises {
      for one in exercise.cases {
        let input = one.input(secret: secret)
        entries.append(
          Entry(
            number: UInt32(entries.count), exercise: exercise, one: one, input: input,
            expected: try exercise.stub.call(assignment.reference, input)))
      }
    }
    self.entries = entries
  }

  /// The cases of that visibility, an exercise each, of the exercises that are asked for.
  func runs(_ visibility: Visibility, exercises: Set<String>) -> [Request] {
    assignment.exercises.filter { exercises.contains($0.id) }.compactMap { exercise in
      let cases = entries.filter {
        $0.exercise.id == exercise.id && $0.one.visibility == visibility
      }
      .map { Request.Case(number: $0.number, input: $0.input) }
      return cases.isEmpty ? nil : .run(Request.Run(exercise: exercise.id, cases: cases))
    }
  }

  /// The mark of a case as soon as it has ended; nil where there is none of its number.
  func mark(_ ending: CaseEnding, limits: Limits) -> CaseResult? {
    guard entries.indices.contains(Int(ending.number)) else { return nil }
    let entry = entries[Int(ending.number)]
    let outcome = Outcome(ending, own: entry.exercise.id, assignment: assignment, limits: limits)
    return entry.mark(outcome, printed: Printed(ending))
  }

  /// A hash of the cases with their inputs and expected outputs.
  var fingerprint: String {
    var writer = ByteWriter()
    writer.write(assignment.id)
    for entry in entries {
      writer.write(entry.exercise.id)
      writer.write(entry.one.name)
      writer.write(entry.one.visibility.rawValue)
      writer.write(entry.one.points)
      writer.write(entry.one.tolerance.absolute)
      writer.write(entry.one.tolerance.relative)
      entry.input.write(to: &writer)
      entry.expected.write(to: &writer)
    }
    return Fingerprint.of(writer.bytes)
  }
}
