import Foundation

/// Why a report could not be written, or read back.
package enum ReportError: LocalizedError, Equatable {
  /// A file or folder cannot be written, for the system's reason.
  case cannotWrite(path: String, reason: String)
  /// A file or folder cannot be read, for the system's reason.
  case cannotRead(path: String, reason: String)
  /// A result is not of the form that this version of the grader writes.
  case notAResult(path: String, reason: String)
  /// Another grader, in these words, writes the same reports.
  case locked(path: String, holder: String)
  /// libxml2 failed at a step.
  case xml(step: String)

  package var errorDescription: String? {
    switch self {
    case .cannotWrite(let path, let reason):
      "Cannot write \(path): \(reason). Give a folder that can be written to with --output."
    case .locked(let path, let holder):
      "The reports in \(path) are being made by \(holder). Wait until it has ended, or give another "
        + "folder with --output."
    case .cannotRead(let path, let reason):
      "Cannot read \(path): \(reason)."
    case .notAResult(let path, let reason):
      "\(path) is no result of this version of nbgrade (\(reason)). Grade the whole class again."
    case .xml(let step):
      "libxml2 failed to write \(step): it may be out of memory."
    }
  }
}
