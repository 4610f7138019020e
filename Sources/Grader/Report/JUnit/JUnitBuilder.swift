import Foundation
import Marking

/// Makes a student's suite out of the marks.
struct JUnitBuilder {
  let result: ClassResult
  let options: ReportOptions

  /// The suite of the student whose key is `key`.
  func suite(_ student: StudentResult, key: String) -> JUnitSuite {
    JUnitSuite(
      name: student.displayName, timestamp: result.started.asISO8601,
      properties: properties(student), cases: cases(student, key: key), notes: notes(student))
  }

  /// What holds for the submission as a whole.
  private func notes(_ student: StudentResult) -> [String] {
    let ofExercises = student.exercises.flatMap { exercise in
      exercise.notes.map { "\(exercise.id): \($0)" }
    }
    return (student.warnings + student.notes + ofExercises).map(\.escapedForTerminal)
  }

  private func classPrefix(_ key: String) -> String {
    "\(result.assignment.id.replacing(".", with: "_")).\(key)"
  }

  private func cases(_ student: StudentResult, key: String) -> [JUnitCase] {
    guard student.state == .graded else { return [submission(student, key: key)] }
    let cases = JUnitCases(Explainer(result.assignment), notAttempted: options.notAttempted)
    return student.exercises.flatMap { exercise in
      cases.cases(of: exercise, classname: "\(classPrefix(key)).\(exercise.id)")
    }
  }

  /// The one case of a submission that could not be graded.
  private func submission(_ student: StudentResult, key: String) -> JUnitCase {
    let outcome: JUnitCase.Outcome =
      switch student.state {
      case .unreadable(let reason):
        .error(type: "unreadable submission", message: reason.escapedForLine)
      case .graded, .noSubmission:
        .init(.notAttempted, message: "no submission", notAttempted: options.notAttempted)
      }
    return JUnitCase(
      classname: "\(classPrefix(key)).submission", name: "submission", outcome: outcome)
  }

  // A check runs the visible cases alone; who handed nothing in could have earned everything.
  private func properties(_ student: StudentResult) -> [JUnitSuite.Property] {
    let possible =
      student.state == .graded ? student.exercises.possible : result.assignment.points
    let run = [
      ("sources", student.sources), ("assignment", result.fingerprints.assignment),
      ("grader", result.fingerprints.grader), ("toolchain", result.fingerprints.toolchain),
      ("sandbox", student.sandbox?.rawValue ?? ""),
    ]
    return JUnitSuite.points(student.exercises, possible: possible)
      + run.map { JUnitSuite.Property(name: $0.0, value: $0.1.escapedForLine) }
  }
}

extension Date {
  /// `2026-01-31T12:00:00Z`
  var asISO8601: String {
    formatted(.iso8601)
  }
}
