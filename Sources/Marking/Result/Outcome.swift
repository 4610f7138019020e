public import Exercises

/// What happened when a case was run, before anything is compared.
public enum Outcome: Equatable, Sendable, Codable {
  /// The exercise returned these outputs.
  case returned(Record)
  /// It threw an error, described by these words.
  case threw(String)
  /// It reached a blank of its own, or of the exercise with this id.
  case blank(exercise: String)
  /// It needed the code of this exercise, which is missing or does not compile.
  case missing(exercise: String)
  /// A signal ended it: its name, such as `SIGILL`, and Swift's own message.
  case crashed(signal: String, message: String?, place: Place?)
  /// The time was up.
  case timedOut(TimeLimit, seconds: Double)
  /// The memory was used up.
  case outOfMemory(bytes: UInt64)
  /// It called what no solution needs and the sandbox forbids, by the system call's name.
  case forbidden(call: String)
  /// It ended its process with this status.
  case exited(status: Int32)
  /// What it handed back cannot be read, for this reason.
  case unreadable(String)
  /// The exercise's own file did not compile; the compiler's messages.
  case didNotCompile(String)
  /// There is no file for the exercise.
  case noFile
  /// Something outside the student's files failed.
  case graderError(String)

  /// The outcome of a cell that was not tried any more.
  package static let cellsTookTooLong = graderError(
    "It was not run, since the cells before it took too long.")

  private enum ReturnedCodingKeys: String, CodingKey { case _0 = "outputs" }
  private enum ThrewCodingKeys: String, CodingKey { case _0 = "message" }
  private enum TimedOutCodingKeys: String, CodingKey { case _0 = "limit", seconds }
  private enum UnreadableCodingKeys: String, CodingKey { case _0 = "reason" }
  private enum DidNotCompileCodingKeys: String, CodingKey { case _0 = "messages" }
  private enum GraderErrorCodingKeys: String, CodingKey { case _0 = "reason" }
}

/// Which time ran out.
public enum TimeLimit: String, Sendable, Codable {
  /// The processor's.
  case processor
  /// The clock's.
  case wall
}
