import Foundation
import Marking

/// Makes a student's suite out of the marks.
///
/// Of a hidden case it says the verdict alone, and no time: a student's code can wait for as long as
/// a hidden number says.
struct JUnitBuilder {
  let result: ClassResult
  let options: ReportOptions

  /// The suite of the student whose key is `key`.
  func suite(_ student: StudentResult, key: String) -> JUnitSuite {
    let exercises = student.exercises.map { exercise in
      cases(of: exercise, classname: "\(classPrefix(key)).\(exercise.id)")
    }
    return JUnitSuite(
      name: student.displayName, timestamp: result.started.asISO8601,
      seconds: exercises.joined().reduce(0) { $0 + $1.seconds },
      properties: properties(student),
      cases: student.state == .graded ? Array(exercises.joined()) : [submission(student, key: key)],
      notes: notes(student))
  }

  /// What holds for the submission as a whole.
  private func notes(_ student: StudentResult) -> [String] {
    let ofExercises = student.exercises.flatMap { exercise in
      exercise.notes.map { "\(exercise.id): \($0)" }
    }
    return (result.warnings + student.notes + ofExercises).map(\.escapedForTerminal)
  }

  private func classPrefix(_ key: String) -> String {
    "\(result.assignment.id.replacing(".", with: "_")).\(key)"
  }

  /// The one case of a submission that could not be graded.
  private func submission(_ student: StudentResult, key: String) -> JUnitCase {
    let outcome: JUnitCase.Outcome =
      switch student.state {
      case .unreadable(let reason):
        .error(type: "unreadable submission", message: reason.escapedForLine)
      case .graded, .noSubmission: notAttempted("no submission")
      }
    return JUnitCase(
      classname: "\(classPrefix(key)).submission", name: "submission", seconds: 0,
      outcome: outcome, details: "", output: "")
  }

  private func cases(of exercise: ExerciseResult, classname: String) -> [JUnitCase] {
    let explainer = Explainer(result.assignment)
    var names: [String: Int] = [:]
    return exercise.cases.map { one in
      let explanation = explainer.explain(one, of: exercise.id)
      names[one.name, default: 0] += 1
      let number = names[one.name] ?? 1
      let isVisible = one.visibility == .visible
      return JUnitCase(
        classname: classname, name: number == 1 ? one.name : "\(one.name) (\(number))",
        seconds: isVisible ? one.seconds : 0,
        outcome: outcome(one.verdict, message: explanation.headline.escapedForLine),
        details: TextRenderer().text(explanation.paragraphs.filter { !$0.isPrinted }),
        output: isVisible ? one.printed.excerpt.text.escapedForTerminal : "")
    }
  }

  private func outcome(_ verdict: Verdict, message: String) -> JUnitCase.Outcome {
    switch verdict {
    case .passed: .passed
    case .partlyPassed, .failed: .failure(type: verdict.rawValue, message: message)
    case .threw, .crashed, .timedOut, .outOfMemory, .exitedEarly, .didNotCompile, .graderError:
      .error(type: verdict.rawValue, message: message)
    case .notAttempted: notAttempted(message)
    }
  }

  private func notAttempted(_ message: String) -> JUnitCase.Outcome {
    switch options.notAttempted {
    case .skipped: .skipped(message: message)
    case .failure: .failure(type: Verdict.notAttempted.rawValue, message: message)
    }
  }

  /// Points stand here: no reader of JUnit files has a place for them on a testcase.
  private func properties(_ student: StudentResult) -> [JUnitSuite.Property] {
    let points = student.exercises.map { exercise in
      JUnitSuite.Property(
        name: "points.\(exercise.id)", value: exercise.earned.map(\.asPoints) ?? "")
    }
    // A check runs the visible cases alone; who handed nothing in could have earned everything.
    let possible =
      student.state == .graded
      ? student.exercises.reduce(0) { $0 + $1.possible } : result.assignment.points
    let run = [
      ("points", student.earned.map(\.asPoints) ?? ""),
      ("points.possible", possible.asPoints), ("sources", student.sources),
      ("assignment", result.fingerprints.assignment), ("grader", result.fingerprints.grader),
      ("toolchain", result.fingerprints.toolchain), ("sandbox", result.sandbox),
    ]
    return run.map { JUnitSuite.Property(name: $0.0, value: $0.1.escapedForLine) } + points
  }
}

extension Paragraph {
  /// Whether it is what the code printed, which has a place of its own in a JUnit file.
  fileprivate var isPrinted: Bool { if case .printed = self { true } else { false } }
}

extension Date {
  /// `2026-01-31T12:00:00Z`
  var asISO8601: String {
    formatted(.iso8601)
  }
}
