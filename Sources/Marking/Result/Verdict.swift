/// What became of a case. Every case of every submission gets exactly one.
public enum Verdict: String, Sendable, CaseIterable, Codable {
  /// Every output is right.
  case passed
  /// Some outputs are right.
  case partlyPassed = "partly passed"
  /// No output is right.
  case failed
  /// The student's code threw an error.
  case threw
  /// A signal ended the student's process.
  case crashed
  /// The time was up.
  case timedOut = "timed out"
  /// The memory was used up.
  case outOfMemory = "out of memory"
  /// The student's process ended itself.
  case exitedEarly = "exited early"
  /// The student's file did not compile.
  case didNotCompile = "did not compile"
  /// A blank was reached, or there is no file.
  case notAttempted = "not attempted"
  /// Something outside the student's files failed; there is no mark.
  case graderError = "grader error"
}
