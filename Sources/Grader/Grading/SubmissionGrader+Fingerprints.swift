import Foundation
import Marking

extension SubmissionGrader {
  /// The grader's version, as reports record it.
  package static let version = "0.1.0"

  /// What results of this grader depend on.
  func fingerprints(secret: Secret?) -> Fingerprints {
    Fingerprints(
      assignment: key.fingerprint, grader: Self.version, toolchain: toolchain.version,
      secret: secret.map { secret in
        Fingerprint.of("nbgrade secret " + secret.words.map(String.init).joined(separator: " "))
      })
  }
}
