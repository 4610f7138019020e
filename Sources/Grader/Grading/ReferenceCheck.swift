import Foundation
import Marking

extension SubmissionGrader {
  /// Grades the reference as a submission, and throws if it misses a point.
  ///
  /// It goes first: a sandbox or a toolchain that fails is found before anybody is marked.
  package func requireReference() async throws {
    let folder = installation.reference.appending(path: "\(key.assignment.folder)/Solution")
    guard folder.exists else { throw GraderError.noReference(folder.plainPath) }
    let result = await grade(folder, student: "reference")
    try Task.checkCancellation()
    // What keeps the grader from grading says the same of every case.
    if let fault = result.fault {
      throw GraderError.referenceFails("\(Verdict.graderError.rawValue): \(fault)")
    }
    let missed = result.exercises.flatMap { exercise in
      exercise.cases.filter { $0.verdict != .passed }.map { one in
        "\(exercise.id), \(one.name): \(one.verdict.rawValue)\(Self.reason(one.outcome))"
      }
    }
    guard missed.isEmpty else {
      throw GraderError.referenceFails(missed.prefix(5).joined(separator: "\n"))
    }
  }

  private static func reason(_ outcome: Outcome) -> String {
    switch outcome {
    case .graderError(let message), .didNotCompile(let message), .unreadable(let message):
      ": \(message)"
    default: ""
    }
  }
}
