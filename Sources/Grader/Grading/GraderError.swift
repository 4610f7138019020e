import Foundation

/// What keeps the grader from marking anything. None of it is the student's doing.
package enum GraderError: LocalizedError {
  /// Not even an empty file compiles; the compiler's messages.
  case cannotCompile(String)
  /// The reference does not earn every point; what it missed.
  case referenceFails(String)
  /// A sandboxed program did what it should not, in these words.
  case sandboxFails(String)
  /// The reference's sources are not where they should be.
  case noReference(String)
  /// In none of these folders can the grader keep anything.
  case noCache([String])

  package var errorDescription: String? {
    switch self {
    case .cannotCompile(let messages):
      "The compiler cannot build against nbgrade's modules:\n\(messages)\n"
        + "Run `nbgrade doctor`; if the toolchain has changed, build nbgrade again."
    case .referenceFails(let reason):
      "The reference does not earn every point on this machine, so nothing was marked:\n\(reason)\n"
        + "Run `nbgrade doctor`; if the toolchain has changed, build nbgrade again."
    case .sandboxFails(let message):
      "The sandbox failed: \(message)\nRun `nbgrade doctor`."
    case .noReference(let folder):
      "The reference's sources are not at \(folder). Install nbgrade again, or run it from its "
        + "checkout."
    case .noCache(let folders):
      "There is no folder to keep the compiler's modules in; none of these is yours to write to: "
        + "\(folders.joined(separator: ", ")). Name one with XDG_CACHE_HOME."
    }
  }
}
