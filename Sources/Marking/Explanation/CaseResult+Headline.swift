import Exercises

extension CaseResult {
  /// The case in one line, without its name; for whoever may see more than the verdict.
  package var headline: String {
    switch outcome {
    case .returned: verdict == .passed ? "passed" : "\(pointsText): \(rightAndWrong)"
    case .threw(let message): "threw an error: \(message.escapedForMessage)"
    case .blank where waitsFor == nil: "not attempted: the blank is not filled in yet"
    case .missing where waitsFor == nil:
      "has no code of its own, only what stands in for missing code"
    case .blank(let other), .missing(let other): "waits for \(other): mend that first"
    case .crashed(let signal, let message, let place):
      "crashed\(place.map { " in \($0.words)" } ?? ""): "
        + (message?.firstLine.escapedForMessage ?? signal)
    case .timedOut(let limit, let seconds):
      "timed out after \(seconds.asPoints) s \(limit == .processor ? "of computing" : "of waiting")"
    case .outOfMemory(let bytes): "out of memory: it took more than \(bytes >> 20) MiB"
    case .forbidden(let call): "stopped: it called \(call), which no solution needs"
    case .exited(let status): "ended the whole program with status \(status) before it returned"
    case .unreadable(let reason): "what it returned cannot be read: \(reason.escapedForMessage)"
    case .didNotCompile: "did not compile"
    case .noFile: "not attempted: there is no file for this exercise"
    case .graderError(let reason): "grader error, not yours: \(reason.escapedForMessage)"
    }
  }

  /// `dW, db are right; dA_prev is not`
  private var rightAndWrong: String {
    let right = outputs.filter(\.isRight).map(\.name)
    let wrong = outputs.filter { !$0.isRight }.map(\.name)
    if wrong.isEmpty { return "nothing was returned" }
    if right.isEmpty {
      return wrong.count == 1 ? "\(wrong[0]) is not right" : "\(wrong.inWords) are not right"
    }
    return "\(right.inWords) \(right.count == 1 ? "is" : "are") right; "
      + "\(wrong.inWords) \(wrong.count == 1 ? "is" : "are") not"
  }
}

extension ExerciseResult {
  /// `6 of 10 points`, or `no mark` where the grader failed.
  package var pointsText: String {
    earned.map { CaseResult.pointsText($0, of: possible) } ?? "no mark"
  }

  /// The exercise in one line, without its id.
  package var headline: String {
    if let waitsFor { return "\(pointsText): waits for \(waitsFor): mend that first" }
    switch verdict {
    case .passed, .partlyPassed: return pointsText
    case .failed, .threw, .crashed, .timedOut, .outOfMemory, .exitedEarly, .didNotCompile,
      .notAttempted, .graderError:
      return "\(pointsText): \(verdict.rawValue)"
    }
  }
}

extension [String] {
  /// `dW, db`
  fileprivate var inWords: String { map(\.escapedForMessage).joined(separator: ", ") }
}

extension String {
  /// All before the first line break.
  package var firstLine: String { String(prefix { !$0.isNewline }) }
}
