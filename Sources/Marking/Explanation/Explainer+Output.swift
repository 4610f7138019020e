import Exercises

extension Explainer {
  /// How many parts of an output of another kind are shown: a student's code may return anything.
  private static let shownParts = 8

  /// One wrong output: how it differs, expected and actual, the elements, the hints.
  func output(
    _ mark: OutputMark, actual: Record, of result: CaseResult, range: ClosedRange<Double>?
  ) -> [Paragraph] {
    guard let whole = mark.difference else { return [] }
    let (step, difference) = whole.innermost
    let path = mark.name + step
    let text = Paragraph.text("\(path): \(difference.words)")
    guard let wanted = result.expected[mark.name]?.part(at: step),
      let found = actual[mark.name]?.part(at: step)
    else { return [text] + missing(mark, in: result) }
    let again = RepeatHint.sentence(
      for: mark.name, in: actual, expected: result.expected, input: result.input)
    var paragraphs = [text]
    paragraphs += pair(path, found, wanted, difference)
    paragraphs += elements(path, difference)
    paragraphs += hints(found, wanted, input: result.input, range: range)
    if let again { paragraphs.append(.hint(again)) }
    return paragraphs
  }

  /// What should have stood under a name that is not there.
  private func missing(_ mark: OutputMark, in result: CaseResult) -> [Paragraph] {
    guard let expected = result.expected[mark.name] else { return [] }
    return expected.leaves(path: mark.name).map {
      .value(Figure(label: "expected \($0.path)", $0.value, style: style))
    }
  }

  /// Expected and actual, one below the other.
  private func pair(
    _ path: String, _ actual: Value, _ expected: Value, _ difference: Difference
  ) -> [Paragraph] {
    let wanted = expected.leaves(path: path).map { leaf in
      Figure(label: "expected \(leaf.path)", leaf.value, style: style)
    }
    guard case .array(let array) = actual, case .elements(let elements) = difference else {
      let leaves = actual.leaves(path: path)
      let found = leaves.prefix(Self.shownParts).map { leaf in
        Figure(label: "your \(leaf.path)", leaf.value, style: style)
      }
      let rest = leaves.count - found.count
      return (wanted + found).map(Paragraph.value)
        + (rest > 0 ? [.text("and \(rest) more")] : [])
    }
    let found = Figure(
      label: "your \(path)", array, style: style, marked: elements.positions)
    return (wanted + [found]).map(Paragraph.value)
  }

  /// The elements that differ, one by one.
  private func elements(_ path: String, _ difference: Difference) -> [Paragraph] {
    guard case .elements(let elements) = difference, elements.size > 1 else { return [] }
    let named = elements.first.map { "\(path)\($0.words)" }
    let rest = elements.count - elements.first.count
    return (named + (rest > 0 ? ["and \(rest) more"] : [])).map(Paragraph.text)
  }

  private func hints(
    _ actual: Value, _ expected: Value, input: Record, range: ClosedRange<Double>?
  ) -> [Paragraph] {
    guard let actual = actual.elements, let expected = expected.elements else { return [] }
    let hints = ArrayHints(
      actual: actual, expected: expected, inputs: input.leaves, range: range)
    return hints.sentences.map(Paragraph.hint)
  }
}

extension Difference {
  /// The way to where the difference lies, and the difference there.
  fileprivate var innermost: (path: String, difference: Difference) {
    if case .within(let path, let inner) = self { (path, inner) } else { ("", self) }
  }
}

extension Value {
  /// An array, or a number as an array without axes.
  fileprivate var elements: NDArray? {
    switch self {
    case .array(let array): array
    case .number(let number): NDArray(number)
    case .integer, .text, .list, .record: nil
    }
  }
}
