import Foundation

/// What keeps the grader from marking anything. None of it is the student's doing.
package enum GraderError: LocalizedError {
  /// Not even an empty file compiles; the compiler's messages.
  case cannotCompile(String)
  /// The compiler's cache was not made in so many seconds.
  case compilerTooSlow(seconds: Int)
  /// The reference does not earn every point; what it missed.
  case referenceFails(String)
  /// The reference's sources are not where they should be.
  case noReference(String)
  /// Something cannot be written there, for the system's reason.
  case cannotStore(String, reason: String)
  /// The system does not let this process have so much, which the shell's `ulimit` says.
  case tooFew(String, option: String)
  /// In none of these folders can the grader keep anything.
  case noCache([String])

  package var errorDescription: String? {
    switch self {
    case .cannotCompile(let messages):
      "The compiler cannot build against nbgrade's modules:\n\(messages)\n"
        + "Run `nbgrade doctor`; if the toolchain has changed, build nbgrade again."
    case .compilerTooSlow(let seconds):
      "The compiler did not finish its cache in \(seconds) seconds of processor time, or half as long "
        + "again on the clock. On a slow machine give it more with --compile-time-limit."
    case .referenceFails(let reason):
      "The reference does not earn every point on this machine, so nothing was marked:\n\(reason)\n"
        + "Run `nbgrade doctor`; if the toolchain has changed, build nbgrade again."
    case .noReference(let folder):
      "The reference's sources are not at \(folder). Install nbgrade again, or run it from its "
        + "checkout."
    case .cannotStore(let path, let reason):
      "Cannot write to \(path): \(reason). Make room there, or name other folders for what is "
        + "built: TMPDIR for students' work, XDG_CACHE_HOME for the compiler's modules."
    case .tooFew(let what, let option):
      "Grading takes \(what), and this process may not have so many. Raise the limit with `ulimit "
        + "\(option)`, or grade fewer submissions at a time with --jobs."
    case .noCache(let folders):
      "There is no folder to keep the compiler's modules in; none of these is yours to write to: "
        + "\(folders.joined(separator: ", ")). Name one with XDG_CACHE_HOME."
    }
  }
}

extension GraderError {
  /// Something cannot be written there; `error` is the system's number.
  static func cannotStore(_ path: String, _ error: Int32) -> GraderError {
    .cannotStore(path, reason: SystemReason.words(error))
  }

  /// Something cannot be written there, as Foundation has it.
  static func cannotStore(_ path: String, _ error: any Error) -> GraderError {
    .cannotStore(path, reason: SystemReason.words(error))
  }
}
