import Marking

/// How a verdict looks: a sign beside its words, and a class that gives it a colour.
enum VerdictSign: String {
  case passed
  case partly
  case wrong
  case open
  case unmarked

  init(_ verdict: Verdict) {
    self =
      switch verdict {
      case .passed: .passed
      case .partlyPassed: .partly
      case .notAttempted: .open
      case .failed, .threw, .crashed, .timedOut, .outOfMemory, .exitedEarly, .didNotCompile: .wrong
      case .graderError: .unmarked
      }
  }

  var sign: String {
    switch self {
    case .passed: "✓"
    case .partly: "◐"
    case .wrong: "✗"
    case .open: "○"
    case .unmarked: "!"
    }
  }
}

extension HTMLWriter {
  /// Writes a verdict's sign, which words always stand beside.
  func sign(_ verdict: Verdict) {
    let sign = VerdictSign(verdict)
    element("span", ["class": "sign \(sign.rawValue)", "aria-hidden": "true"], text: sign.sign)
  }
}
