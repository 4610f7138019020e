import Exercises

extension Explainer {
  /// How many wrong outputs of one case are shown in full.
  private static let shownOutputs = 3

  /// All that there is to say about a case.
  func paragraphs(_ result: CaseResult, of id: String) -> [Paragraph] {
    let advice = result.outcome.advice.map { [Paragraph.text($0)] } ?? []
    return advice + compiler(result) + call(result, of: id) + outputs(result, of: id)
      + printed(result)
  }

  private func compiler(_ result: CaseResult) -> [Paragraph] {
    guard case .didNotCompile(let diagnostics) = result.outcome else { return [] }
    return [.text(CommonCause.compilerSays), .diagnostics(diagnostics)]
  }

  /// The call as the student would write it, and what it was given.
  private func call(_ result: CaseResult, of id: String) -> [Paragraph] {
    guard let exercise = exercise(id), result.outcome.wasCalled || audience == .instructor else {
      return []
    }
    let inputs = result.input.leaves.map { leaf in
      Paragraph.value(Figure(label: leaf.path, leaf.value, style: style))
    }
    return [.code(Snippet(exercise.stub, input: result.input).call)] + inputs
  }

  private func outputs(_ result: CaseResult, of id: String) -> [Paragraph] {
    guard case .returned(let actual) = result.outcome else {
      return audience == .instructor ? expected(result.expected) : []
    }
    let wrong = result.outputs.filter { !$0.isRight }
    let shown = audience == .instructor ? wrong[...] : wrong.prefix(Self.shownOutputs)
    let full = shown.flatMap { mark in
      output(mark, actual: actual, of: result, range: exercise(id)?.ranges[mark.name])
    }
    let rest = wrong.dropFirst(shown.count).compactMap { mark in
      mark.difference.map { Paragraph.text("\(mark.name): \($0.words)") }
    }
    return full + rest + right(result, actual: actual)
  }

  /// What is right, which only an instructor needs to see.
  private func right(_ result: CaseResult, actual: Record) -> [Paragraph] {
    guard audience == .instructor else { return [] }
    return result.outputs.filter(\.isRight).flatMap { mark in
      (actual[mark.name]?.leaves(path: mark.name) ?? []).map {
        .value(Figure(label: "right: \($0.path)", $0.value, style: style))
      }
    }
  }

  private func expected(_ expected: Record) -> [Paragraph] {
    expected.leaves.map { .value(Figure(label: "expected \($0.path)", $0.value, style: style)) }
  }

  private func printed(_ result: CaseResult) -> [Paragraph] {
    guard result.printed.bytes > 0 else { return [] }
    let shown = result.printed.excerpt
    return [.printed(shown.text)]
      + (shown.rest == 0 ? [] : [.text("and \(shown.rest) more bytes")])
  }
}

extension Printed {
  /// How many bytes of what was printed stand in an explanation.
  private static let shownBytes = 4096

  /// The beginning, and how many bytes there were beyond it.
  package var excerpt: (text: String, rest: UInt64) {
    let shown =
      text.utf8.count <= Self.shownBytes
      ? text : String(decoding: text.utf8.prefix(Self.shownBytes), as: UTF8.self)
    let count = UInt64(min(text.utf8.count, Self.shownBytes))
    return (shown, bytes > count ? bytes - count : 0)
  }
}

extension Record {
  /// The parts that are printed one by one.
  var leaves: [Leaf] { fields.flatMap { $0.value.leaves(path: $0.name) } }
}

extension Outcome {
  /// Whether the exercise's code ran.
  fileprivate var wasCalled: Bool {
    switch self {
    case .returned, .threw, .crashed, .timedOut, .outOfMemory, .forbidden, .exited, .unreadable:
      true
    case .blank, .missing, .didNotCompile, .noFile, .graderError: false
    }
  }
}
