/// The colours of a terminal, or none.
struct Paint: Sendable {
  let isOn: Bool

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }
  func wrong(_ text: String) -> String { wrap(text, "31") }
  func hint(_ text: String) -> String { wrap(text, "36") }

  /// A sign before an exercise or a case.
  func mark(_ verdict: Verdict) -> String {
    switch verdict {
    case .passed: wrap("✓", "32")
    case .partlyPassed: wrap("~", "33")
    case .notAttempted: wrap("-", "33")
    case .failed, .threw, .crashed, .timedOut, .outOfMemory, .exitedEarly, .didNotCompile:
      wrap("✗", "31")
    case .graderError: wrap("!", "35")
    }
  }

  private func wrap(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
