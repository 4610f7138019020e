import Foundation

/// What is wrong with the toolchain.
package enum ToolchainError: LocalizedError {
  case notFound
  case unusable(String, String)
  /// The toolchain's files are others than when the run began.
  case changed(String)
  case otherVersion(built: String, found: String)

  package var errorDescription: String? {
    switch self {
    case .notFound:
      "No Swift toolchain is on the search path. Install Swift 6.3, and put its usr/bin on PATH."
    case .unusable(let root, let reason):
      "The Swift toolchain at \(root) cannot be used: \(reason). Install it again, or put another "
        + "Swift 6.3 on PATH."
    case .changed(let root):
      "The Swift toolchain at \(root) has changed while submissions were graded, so that no mark "
        + "counts. Grade again."
    case .otherVersion(let built, let found):
      "This nbgrade was built for \(built), but the toolchain on PATH is \(found). Put that version "
        + "on PATH, or install nbgrade again with this one."
    }
  }
}
