package import Foundation
package import Marking

extension SubmissionGrader {
  /// The grader's version, as reports record it.
  package static let version = "0.1.0"

  /// Results of this grader, with all that they depend on.
  package func classResult(
    _ students: [StudentResult], secret: Secret? = nil, staffWarnings: [String] = [], started: Date,
    seconds: Double
  ) -> ClassResult {
    ClassResult(
      assignment: key.assignment, students: students, fingerprints: fingerprints(secret: secret),
      sandbox: options.sandbox.rawValue, warnings: options.sandbox.warnings,
      staffWarnings: staffWarnings, started: started, seconds: seconds)
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

extension SandboxKind {
  /// What whoever trusts the results must know.
  fileprivate var warnings: [String] {
    switch self {
    case .bubblewrap, .landlock: []
    case .none:
      [
        "Students' code ran without a sandbox, beside everything that the grader can read; only the "
          + "limits and the system-call filter held it."
      ]
    }
  }
}
