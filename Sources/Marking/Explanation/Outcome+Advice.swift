import Exercises

extension Outcome {
  /// What happened, and what to do about it, where the headline does not say it all.
  var advice: String? {
    switch self {
    case .returned, .blank, .missing, .noFile, .didNotCompile: nil
    case .threw(let message):
      message.escapedForMessage == message ? nil : "The code threw an error: \(message)"
    case .crashed(let signal, let message, let place): crash(signal, message, place)
    case .timedOut(.processor, let seconds):
      "The code computed for more than \(seconds.asPoints) s: "
        + "look for a loop or a recursion that never ends."
    case .timedOut(.wall, let seconds):
      "The code had not returned after \(seconds.asPoints) s: "
        + "look for something that waits, such as sleep or readLine."
    case .outOfMemory(let bytes):
      "The code took more than \(bytes >> 20) MiB of memory: "
        + "look for an array that grows in a loop that never ends."
    case .forbidden(let call):
      "The code called \(call). A solution computes and prints, and needs no files, network or "
        + "other programs: take that call out."
    case .exited(let status):
      "The code ended the whole program with status \(status), as exit(\(status)) does: "
        + "return the result instead."
    case .unreadable(let reason):
      "What the code returned cannot be read: \(reason)"
    case .graderError(let reason):
      "The grader failed, not the code: \(reason.trimmingFullStop). There is no mark; tell the "
        + "course's staff."
    }
  }

  private func crash(_ signal: String, _ message: String?, _ place: Place?) -> String {
    if signal == "SIGKILL", message == nil {
      return "The code was killed (SIGKILL), as the system does where memory runs out."
    }
    let line = place.map { " in \($0.words)" } ?? ""
    return "The code crashed\(line) (\(signal))." + (message.map { " Swift says:\n\($0)" } ?? "")
  }
}

extension String {
  /// The text for the middle of a sentence.
  fileprivate var trimmingFullStop: Substring { hasSuffix(".") ? dropLast() : self[...] }
}
