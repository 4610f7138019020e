/// What was printed held against what was expected, line by line, and word by word in lines that have
/// as many of them.
struct LineComparison {
  struct Run: Equatable {
    let text: String
    let isMarked: Bool
  }

  /// What was printed; what differs is marked.
  let printed: [Run]
  /// Whether nothing differs but spaces at the ends of lines.
  let isEqual: Bool

  init(_ printed: String, expected: String) {
    let (found, wanted) = (Self.lines(printed), Self.lines(expected))
    isEqual = found == wanted
    self.printed = found.enumerated().flatMap { index, line -> [Run] in
      let runs = Self.runs(of: line, expected: index < wanted.count ? wanted[index] : "")
      return runs + (index + 1 < found.count ? [Run(text: "\n", isMarked: false)] : [])
    }
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.lastIndex { !$0.isWhitespace }.map { line[...$0] } ?? ""
    }
  }

  private static func runs(of line: Substring, expected: Substring) -> [Run] {
    if line == expected { return [Run(text: String(line), isMarked: false)] }
    let (found, wanted) = (pieces(line), pieces(expected).filter { !$0.isSeparator })
    guard found.count(where: { !$0.isSeparator }) == wanted.count else {
      return line.isEmpty ? [] : [Run(text: String(line), isMarked: true)]
    }
    var words = wanted.makeIterator()
    let runs = found.map { piece in
      Run(text: String(piece), isMarked: !piece.isSeparator && piece != words.next())
    }
    // Where only the spaces differ, the whole line does.
    return runs.contains(where: \.isMarked) ? runs : [Run(text: String(line), isMarked: true)]
  }

  /// Words, and what stands between them.
  private static func pieces(_ line: Substring) -> [Substring] {
    var pieces: [Substring] = []
    var rest = line
    while let first = rest.first {
      let piece = rest.prefix { $0.isSeparator == first.isSeparator }
      pieces.append(piece)
      rest = rest[piece.endIndex...]
    }
    return pieces
  }
}

extension Substring {
  fileprivate var isSeparator: Bool { first?.isSeparator == true }
}

extension Character {
  fileprivate var isSeparator: Bool { isWhitespace || "[](),:".contains(self) }
}
