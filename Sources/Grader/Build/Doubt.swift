import Glibc
import Notebook

/// Compiles again what may have failed for the machine's sake.
///
/// Where a disk is full, the compiler says so and ends as if all were well, and the linker is killed;
/// a moment later there may be room again, and nothing tells it from a mistake of the student's. What
/// is a mistake is one each time.
enum Doubt {
  /// The system's words for what no source brings about.
  private static let words = [ENOSPC, EDQUOT, EIO, EROFS, ESTALE, ENFILE, EMFILE].map {
    SystemReason.words($0)
  }

  /// How long what is short now has to be there again, try by try.
  static let pauses: [Duration] = [.zero, .seconds(1), .seconds(3)]

  /// Compiles until nothing speaks for the machine any more, but not for ever.
  ///
  /// - Parameters:
  ///   - room: throws where there is no room even now
  static func settled(
    pauses: [Duration] = pauses, room: () throws -> Void,
    _ compile: () async throws -> SubmissionBuild.Outcome
  ) async throws -> SubmissionBuild.Outcome {
    var outcome = try await compile()
    for (index, pause) in pauses.enumerated() {
      guard case .failed(let messages, let isOrderly) = outcome else { return outcome }
      try room()
      let speaksOfMachine = words.contains(where: messages.contains)
      // A linker that is killed has no words; once more tells a crash of the compiler's own.
      guard speaksOfMachine || !isOrderly && index == 0 else { return outcome }
      try await Task.sleep(for: pause)
      outcome = try await compile()
    }
    if case .failed = outcome { try room() }
    return outcome
  }
}
