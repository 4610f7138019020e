import Foundation
import Marking

extension ScoresDocument {
  /// Takes everything but inputs and outputs out of a result; `keys` belong to its students.
  init(_ result: ClassResult, keys: [String]) {
    let assignment = result.assignment
    self.init(
      assignment: AssignmentPart(
        id: assignment.id, title: assignment.title, points: assignment.points,
        handouts: result.handouts,
        exercises: assignment.exercises.map { .init(id: $0.id, points: $0.points) }),
      fingerprints: result.fingerprints, sandbox: result.sandbox,
      warnings: result.warnings + result.staffWarnings, started: result.started.asISO8601,
      seconds: result.seconds,
      students: zip(result.students, keys).map { student, key in
        StudentPart(student, key: key, points: assignment.points)
      })
  }
}

extension ScoresDocument.StudentPart {
  fileprivate init(_ student: StudentResult, key: String, points: Double) {
    let reason: String? = if case .unreadable(let reason) = student.state { reason } else { nil }
    self.init(
      key: key, name: student.name, person: student.person, state: student.state.name,
      reason: reason, earned: Nullable(student.earned),
      percent: Nullable(student.percent(of: points)), handouts: student.versions,
      notes: student.notes, sources: student.sources, sandbox: student.sandbox,
      seconds: student.seconds,
      exercises: student.exercises.map(ScoresDocument.ExercisePart.init))
  }
}

extension ScoresDocument.ExercisePart {
  fileprivate init(_ exercise: ExerciseResult) {
    self.init(
      id: exercise.id, file: exercise.file, verdict: exercise.verdict,
      earned: Nullable(exercise.earned), possible: exercise.possible, waitsFor: exercise.waitsFor,
      notes: exercise.notes, seconds: exercise.seconds,
      cases: exercise.cases.map(ScoresDocument.CasePart.init))
  }
}

extension ScoresDocument.CasePart {
  fileprivate init(_ one: CaseResult) {
    self.init(
      name: one.name, visibility: one.visibility, verdict: one.verdict, earned: one.earned,
      possible: one.possible, message: one.headline, seconds: one.seconds,
      outputs: one.outputs.map { output in
        .init(
          name: output.name, share: output.share, isRight: output.isRight,
          difference: output.difference?.words)
      })
  }
}
