/// What handouts gave: code by the cell, prose by the paragraph.
struct GivenText {
  private let code: Set<String>
  private let paragraphs: Set<String>

  init(_ handouts: [Notebook]) {
    let cells = handouts.flatMap(\.cells)
    code = Set(cells.filter { $0.kind == .code }.map(\.plainText))
    paragraphs = Set(
      cells.filter { $0.kind == .prose }.flatMap { $0.text.paragraphs }.map(\.asWords))
  }

  /// Whether a code cell is one of theirs, unchanged.
  func holds(_ cell: Cell) -> Bool { code.contains(cell.plainText) }

  /// The paragraphs of a cell's prose that none of them has; nil if there are none.
  func others(in cell: Cell) -> String? {
    let own = cell.text.paragraphs.filter { !paragraphs.contains($0.asWords) }
    return own.isEmpty ? nil : own.joined(separator: "\n\n")
  }
}

extension Cell {
  /// The text as it compares.
  var plainText: String { ProseBlock.trimmed(text.withPlainLineEnds) }
}

extension String {
  /// What blank lines part in Markdown; a fenced block is whole.
  package var paragraphs: [String] {
    let lines = ByteLines(withPlainLineEnds)
    let fenced = Set(MarkdownBlocks(lines).fences.flatMap(\.lines))
    var paragraphs: [[String]] = [[]]
    for line in 0..<lines.count {
      if !fenced.contains(line), lines[line].allSatisfy(\.isWhitespace) {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(lines[line])
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
  }

  /// The text whatever its lines' lengths are.
  fileprivate var asWords: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Notebook {
  /// Whether it holds code or prose that a handout does not.
  package func differs(from handout: Notebook) -> Bool {
    let given = GivenText([handout])
    return cells.contains { cell in
      switch cell.kind {
      case .code: !given.holds(cell)
      case .prose: cell.id != "guide" && given.others(in: cell) != nil
      case .output: false
      }
    }
  }
}
