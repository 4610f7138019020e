package import Foundation
package import Marking
import Notebook

extension SubmissionGrader {
  /// The grader's version, as reports record it.
  package static let version = "0.1.0"

  /// Results of this grader, with all that they depend on.
  package func classResult(
    _ students: [StudentResult], secret: Secret? = nil, staffWarnings: [String] = [], started: Date,
    seconds: Double
  ) -> ClassResult {
    ClassResult(
      assignment: key.assignment, handouts: handouts.names, students: students,
      fingerprints: fingerprints(secret: secret), sandbox: options.sandbox,
      staffWarnings: staffWarnings + handoutWarnings(students), started: started, seconds: seconds)
  }

  // They name students, so that they are for the staff alone.
  private func handoutWarnings(_ students: [StudentResult]) -> [String] {
    let doubtful = students.filter { !handouts.complaints(about: $0.versions).isEmpty }
    guard !doubtful.isEmpty else { return [] }
    let named = doubtful.prefix(20).map { student in
      let versions = student.versions.map(\.escapedForLine).joined(separator: ", ")
      return "\(student.displayName) (\(versions))"
    }
    let rest = doubtful.count > 20 ? " and \(doubtful.count - 20) more" : ""
    return [
      "Several versions of the handout, or one that there is not, stand in the files of "
        + "\(named.joined(separator: ", "))\(rest)."
    ]
  }

  /// What results of this grader depend on.
  func fingerprints(secret: Secret?) -> Fingerprints {
    Fingerprints(
      assignment: key.fingerprint, grader: Self.version, toolchain: toolchain.version,
      secret: secret.map { secret in
        Fingerprint.of("nbgrade secret " + secret.words.map(String.init).joined(separator: " "))
      })
  }
}
