extension CellResult {
  /// What went wrong with the cell and where, in words; nil if it ran to its end, or waits for an
  /// exercise or another cell, which says so itself.
  public var complaint: String? {
    if waitsFor != nil { return nil }
    return switch outcome {
    case .returned, .blank, .missing: nil
    case .didNotCompile(let messages): "\(place): this cell did not compile.\n\(messages)"
    case .threw(let message): "\(place): this cell threw an error: \(message.escapedForMessage)"
    case .crashed(let signal, let message, let crashPlace):
      "\(crashPlace?.words ?? place): this cell crashed: "
        + (message?.firstLine.escapedForMessage ?? signal)
    case .timedOut(_, let seconds): "\(place): this cell did not end in \(seconds.asPoints) s."
    case .outOfMemory: "\(place): this cell ran out of memory."
    case .forbidden(let call): "\(place): this cell called \(call), which the sandbox forbids."
    case .exited(let status): "\(place): this cell ended the program with status \(status)."
    case .unreadable(let reason), .graderError(let reason): "\(place): \(reason)"
    case .noFile: "\(place): this cell was not run."
    }
  }
}
