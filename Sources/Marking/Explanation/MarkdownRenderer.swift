/// Lays explanations out as Markdown (CommonMark).
package struct MarkdownRenderer: Sendable {
  package init() {}

  /// An exercise: a heading, its paragraphs, its cases.
  package func text(_ exercise: ExerciseExplanation) -> String {
    let file = exercise.file.map { " (\($0.markdown))" } ?? ""
    let head = "## \(exercise.id.markdown): \(exercise.headline.markdown)\(file)"
    return ([head] + blocks(exercise.paragraphs) + exercise.cases.map(text))
      .joined(separator: "\n\n")
  }

  private func text(_ one: CaseExplanation) -> String {
    let hidden = one.visibility == .hidden ? " (hidden)" : ""
    let head = "- **\(one.name.markdown)**\(hidden): \(one.headline.markdown)"
    return ([head] + blocks(one.paragraphs).map(\.inListItem)).joined(separator: "\n\n")
  }

  /// Paragraphs, with what stands in fixed width and follows each other in one block.
  private func blocks(_ paragraphs: [Paragraph]) -> [String] {
    var rest = paragraphs[...]
    var blocks: [String] = []
    while let first = rest.first {
      let fixed = Array(rest.prefix(while: \.isFixed))
      rest = rest.dropFirst(max(1, fixed.count))
      blocks +=
        fixed.isEmpty
        ? flowing(first) : [TextRenderer().text(fixed, indent: -2).fenced]
    }
    return blocks
  }

  private func flowing(_ paragraph: Paragraph) -> [String] {
    switch paragraph {
    case .text(let text): [text.markdown]
    case .hint(let text): ["**Hint:** \(text.markdown)"]
    case .printed(let text): ["It printed:", text.escapedForTerminal.fenced]
    case .code, .diagnostics, .value: []
    }
  }
}

extension Paragraph {
  fileprivate var isFixed: Bool {
    switch self {
    case .code, .diagnostics, .value: true
    case .text, .hint, .printed: false
    }
  }
}

extension String {
  /// The text with every character that Markdown or HTML gives a meaning to written as itself.
  package var markdown: String {
    escapedForTerminal.split(separator: "\n", omittingEmptySubsequences: false)
      .map(\.markdownLine).joined(separator: "\n")
  }

  /// The text in a block of fixed width, whose fence is longer than any in it.
  fileprivate var fenced: String {
    let fence = String(repeating: "`", count: max(3, longestRunOfBackticks + 1))
    return "\(fence)\n\(self)\n\(fence)"
  }

  private var longestRunOfBackticks: Int {
    var longest = 0
    var run = 0
    for character in self {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  fileprivate var inListItem: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
  }
}

extension Substring {
  /// One line as Markdown: what means something anywhere is escaped, and what does so only at the
  /// start of a line is escaped there.
  fileprivate var markdownLine: String {
    var line = ""
    for (index, character) in zip(indices, self) {
      if "\\`*[]<>#|~&!".contains(character) || character == "_" && !isWithinWord(index) {
        line += "\\"
      }
      line.append(character)
    }
    // A list, a rule or the line below a heading.
    if let mark = line.firstMatch(of: /^\s*([-+=]|\d+[.)](?=\s|$))/) {
      line.insert("\\", at: line.index(before: mark.range.upperBound))
    }
    return line
  }

  private func isWithinWord(_ index: Index) -> Bool {
    guard index > startIndex, let next = self[index...].dropFirst().first else { return false }
    return self[self.index(before: index)].isWord && next.isWord
  }
}

extension Character {
  fileprivate var isWord: Bool { isLetter || isNumber }
}
