import ArgumentParser
import Foundation
import Grader
import Marking

/// The course's secret.
struct SecretOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A file whose content is mixed into the seeds of hidden cases. Without it NBGRADE_SECRET is "
        + "taken from the environment.", valueName: "file"))
  var secretFile: String?

  /// The secret, where one is given.
  func secret() throws -> Secret? {
    if let secretFile {
      guard let data = FileManager.default.contents(atPath: secretFile),
        let secret = Secret(data.trimmed)
      else { throw InputMistake.badSecret(secretFile) }
      return secret
    }
    return Secret(Data((ProcessInfo.processInfo.environment["NBGRADE_SECRET"] ?? "").utf8).trimmed)
  }
}

extension Data {
  // An editor ends a file's last line; the secret is the same with and without.
  fileprivate var trimmed: [UInt8] {
    var bytes = Array(self)
    while let last = bytes.last, [0x0A, 0x0D, 0x20, 0x09].contains(last) { bytes.removeLast() }
    return bytes
  }
}
