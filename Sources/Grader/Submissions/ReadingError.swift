import Foundation

/// A failure of the machine's while submissions are read: what they hold cannot be told, so that
/// nothing of it may be graded as if it were not there.
package struct ReadingError: LocalizedError, Equatable {
  /// What was read.
  let path: String
  /// The system's number for why it failed.
  let number: Int32

  /// What whoever makes a folder can bring about: no right to read, a link, or no file at all.
  private static let ordinary = [
    EACCES, EPERM, ENOENT, ENOTDIR, EISDIR, ELOOP, ENXIO, ENODEV, ENAMETOOLONG,
  ]

  /// Throws if the system failed by itself.
  static func requireOrdinary(_ number: Int32, reading path: String) throws(ReadingError) {
    guard ordinary.contains(number) else { throw ReadingError(path: path, number: number) }
  }

  package var errorDescription: String? {
    "Cannot read \(path): \(SystemReason.words(number)). Look after the disk that it lies on, "
      + "and grade again."
  }
}
