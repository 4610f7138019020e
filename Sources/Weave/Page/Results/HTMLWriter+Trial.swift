import Marking

extension HTMLWriter {
  /// Writes what a cell that tries an exercise printed, beside what it should print.
  func trial(_ trial: CellResult?, expected: String?) {
    let printed = trial.map { $0.printed.text.withoutFinalLineEnds }
    let expected = expected?.withoutFinalLineEnds
    let comparison = LineComparison(printed ?? "", expected: expected ?? "")
    element("div", ["class": "trial"]) {
      if let trial { status(trial, comparison: expected == nil ? nil : comparison) }
      element("div", ["class": "outputs"]) {
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
        element("span", ["class": "sign wrong", "aria-hidden": "true"], text: "✗")
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

extension CellResult {
  /// Why it did not run to its end; nil if it did.
  fileprivate var statusWords: String? {
    switch outcome {
    case .blank(let exercise): "It came to the blank of \(exercise), which is not filled in yet."
    case .missing(let exercise): "It needs \(exercise), which is missing or does not compile."
    case .returned, .threw, .crashed, .timedOut, .outOfMemory, .forbidden, .exited, .unreadable,
      .didNotCompile, .noFile, .graderError:
      complaint
    }
  }
}

/// What was printed held against what was expected, line by line.
struct LineComparison {
  struct Run: Equatable {
    let text: String
    let isMarked: Bool
  }

  /// What was printed; the lines that differ are marked.
  let printed: [Run]
  /// Whether no line differs.
  let isEqual: Bool

  init(_ printed: String, expected: String) {
    func lines(_ text: String) -> [Substring] {
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        let end = line.lastIndex { !$0.isWhitespace }
        return end.map { line[...$0] } ?? ""
      }
    }
    let (found, wanted) = (lines(printed), lines(expected))
    isEqual = found == wanted
    self.printed = found.enumerated().flatMap { index, line -> [Run] in
      let isRight = index < wanted.count && line == wanted[index]
      let end = Run(text: index + 1 < found.count ? "\n" : "", isMarked: false)
      return [Run(text: String(line), isMarked: !isRight && !line.isEmpty), end]
    }
  }
}
