import Exercises

/// Lays explanations out as plain text, with colour if asked to.
public struct TextRenderer: Sendable {
  private let paint: Paint
  private let listsPassed: Bool

  /// Lays out for a terminal that shows colours, or for anything.
  ///
  /// - Parameter listsPassed: whether the cases of an exercise that passed have a line each.
  public init(colour: Bool = false, listsPassed: Bool = true) {
    paint = Paint(isOn: colour)
    self.listsPassed = listsPassed
  }

  /// An exercise: a line for itself, its paragraphs, its cases.
  public func text(_ exercise: ExerciseExplanation) -> String {
    let cases = exercise.verdict == .passed && !listsPassed ? [] : exercise.cases
    return ([head(exercise)] + cases.map(text)).joined(separator: "\n")
  }

  /// The exercise without its cases.
  package func head(_ exercise: ExerciseExplanation) -> String {
    let file = exercise.file.map { "  (\($0.escapedForLine))" } ?? ""
    let head =
      "\(paint.mark(exercise.verdict)) \(paint.bold(exercise.id)): "
      + exercise.headline.escapedForLine + paint.dim(file)
    return ([head] + lines(exercise.paragraphs, indent: 2)).joined(separator: "\n")
  }

  /// A case: a line for itself, and its paragraphs.
  public func text(_ one: CaseExplanation) -> String {
    let hidden = one.visibility == .hidden ? paint.dim(" (hidden)") : ""
    let name = one.name.escapedForLine
    let head = "  \(paint.mark(one.verdict)) \(name)\(hidden): \(one.headline.escapedForLine)"
    return ([head] + lines(one.paragraphs, indent: 6)).joined(separator: "\n")
  }

  /// Paragraphs one below the other, for what has a head of its own.
  public func text(_ paragraphs: [Paragraph], indent: Int = 0) -> String {
    lines(paragraphs, indent: indent).joined(separator: "\n")
  }

  /// Values that follow each other have their equals signs one below the other.
  private func lines(_ paragraphs: [Paragraph], indent: Int) -> [String] {
    paragraphs.indices.map { index in
      guard case .value(let figure) = paragraphs[index] else {
        return text(paragraphs[index], indent: indent)
      }
      let columns = paragraphs.labelColumns(around: index)
      return self.figure(figure, columns: columns).indented(indent + 2)
    }
  }

  private func text(_ paragraph: Paragraph, indent: Int) -> String {
    switch paragraph {
    case .text(let text): text.escapedForTerminal.indented(indent)
    case .hint(let text): "\(paint.hint("Hint:")) \(text.escapedForTerminal)".indented(indent)
    case .code(let text), .diagnostics(let text):
      text.escapedForTerminal.indented(indent + 2)
    case .printed(let text):
      "It printed:".indented(indent) + "\n"
        + text.escapedForTerminal.withoutLastLineBreak.indented(indent + 2)
    case .value(let figure): self.figure(figure, columns: 0).indented(indent + 2)
    }
  }

  /// `A = [[ 1.  2.]` with the lines that follow below the first one's value.
  private func figure(_ figure: Figure, columns: Int) -> String {
    let label = figure.label.escapedForLine
    let margin = String(repeating: " ", count: max(0, columns - label.count))
    let value = figure.runs.map { run in
      run.isMarked ? paint.wrong(run.text.escapedForTerminal) : run.text.escapedForTerminal
    }.joined()
    let below = String(repeating: " ", count: margin.count + label.count + 3)
    return "\(margin)\(label) = " + value.replacing("\n", with: "\n" + below)
  }
}

extension [Paragraph] {
  /// The length of the longest label among the values around `index`, within reason.
  fileprivate func labelColumns(around index: Int) -> Int {
    let before = self[..<index].reversed().prefix { $0.label != nil }
    let after = self[index...].prefix { $0.label != nil }
    let lengths = (before + after).compactMap(\.label?.count)
    return Swift.min(lengths.max() ?? 0, 32)
  }
}

extension Paragraph {
  fileprivate var label: String? {
    if case .value(let figure) = self { figure.label } else { nil }
  }
}

extension String {
  fileprivate var withoutLastLineBreak: String { hasSuffix("\n") ? String(dropLast()) : self }

  /// The text with every line moved to the right; empty lines stay empty.
  fileprivate func indented(_ columns: Int) -> String {
    let margin = String(repeating: " ", count: max(0, columns))
    return split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
  }
}
