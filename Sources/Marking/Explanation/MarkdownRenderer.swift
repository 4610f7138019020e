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
    var blocks: [String] = []
    var fixed: [String] = []
    func close() {
      if !fixed.isEmpty { blocks.append(fixed.joined(separator: "\n").fenced) }
      fixed = []
    }
    for paragraph in paragraphs {
      switch paragraph {
      case .text(let text): close(); blocks.append(text.markdown)
      case .hint(let text): close(); blocks.append("**Hint:** \(text.markdown)")
      case .printed(let text): close(); blocks += ["It printed:", text.escapedForTerminal.fenced]
      case .code, .diagnostics, .value:
        fixed.append(TextRenderer().text([paragraph], indent: -2))
      }
    }
    close()
    return blocks
  }
}

extension String {
  /// The text with every character that Markdown or HTML gives a meaning to written as itself.
  package var markdown: String {
    var text = ""
    for character in escapedForTerminal {
      if character.isASCII, character.isPunctuation || character.isSymbol { text += "\\" }
      text.append(character)
    }
    return text
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
