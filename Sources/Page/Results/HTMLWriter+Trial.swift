import Marking

extension HTMLWriter {
  /// Writes what a cell that tries an exercise printed, beside what it should print.
  func trial(_ trial: CellResult?, expected: String?) {
    let printed = trial.map { $0.printed.text.withoutFinalLineEnds }
    let expected = expected?.withoutFinalLineEnds
    let comparison = LineComparison(printed ?? "", expected: expected ?? "")
    element("div", ["class": "trial"]) {
      if let trial { status(trial, comparison: expected == nil ? nil : comparison) }
      let isWide = [printed, expected].contains { $0?.isWide == true }
      element("div", ["class": isWide ? "outputs wide" : "outputs"]) {
        if let printed, !printed.isEmpty { output("It printed", comparison.printed) }
        if let expected { output("Expected", [.init(text: expected, isMarked: false)]) }
      }
    }
  }

  private func output(_ title: String, _ runs: [LineComparison.Run]) {
    element("div") {
      element("p", ["class": "label"], text: title)
      element("pre") {
        element("samp") {
          for run in runs {
            let text = run.text.escapedForTerminal
            if run.isMarked { element("mark", text: text) } else { self.text(text) }
          }
        }
      }
    }
  }

  private func status(_ trial: CellResult, comparison: LineComparison?) {
    if let words = trial.statusWords {
      return element("p", ["class": "status"]) {
        element(
          "span", ["class": "sign \(trial.isWaiting ? "open" : "wrong")", "aria-hidden": "true"],
          text: trial.isWaiting ? "○" : "✗")
        text(" \(words.escapedForTerminal)")
      }
    }
    guard let comparison else { return }
    element("p", ["class": "status"]) {
      element(
        "span",
        ["class": "sign \(comparison.isEqual ? "passed" : "open")", "aria-hidden": "true"],
        text: comparison.isEqual ? "✓" : "≠")
      text(comparison.isEqual ? " As expected" : " Not as expected")
    }
  }
}

extension String {
  /// Whether it is too wide to stand beside another on a screen.
  fileprivate var isWide: Bool { split(separator: "\n").contains { $0.count > 48 } }
}

extension CellResult {
  /// Whether only something above it keeps it from running.
  fileprivate var isWaiting: Bool {
    if case .blank = outcome { true } else { waitsFor != nil }
  }

  /// Why it did not run to its end; nil if it did.
  fileprivate var statusWords: String? {
    if let waitsFor { return "It waits for the cell in \(waitsFor), which did not run to its end." }
    return switch outcome {
    case .blank(let exercise): "It came to the blank of \(exercise), which is not filled in yet."
    case .missing(let exercise): "It needs \(exercise), which is missing or does not compile."
    case .returned, .threw, .crashed, .timedOut, .outOfMemory, .forbidden, .exited, .unreadable,
      .didNotCompile, .noFile, .graderError:
      complaint
    }
  }
}
