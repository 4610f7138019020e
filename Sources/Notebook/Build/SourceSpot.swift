/// The place in a line of the student's that a message points at.
struct SourceSpot {
  /// Longer lines are nobody's formula; looking for operands takes time that grows with their square.
  private static let longestLine = 400

  /// What stands before it.
  let before: Substring
  /// What stands from it on.
  let after: Substring

  /// Finds the place; nil where the compiler shows none.
  init?(_ diagnostic: Diagnostic) {
    guard let line = diagnostic.excerpt.first, line.utf8.count <= Self.longestLine,
      // The compiler counts bytes, from 1.
      let place = line.utf8.index(
        line.startIndex, offsetBy: diagnostic.column - 1, limitedBy: line.endIndex),
      diagnostic.column > 0
    else { return nil }
    before = line[..<place]
    after = line[place...]
  }

  /// The innermost call whose arguments hold the place.
  var enclosingCall: SourceCall? {
    var depth = 0
    for index in before.indices.reversed() {
      if ")]".contains(before[index]) { depth += 1 }
      guard "([".contains(before[index]) else { continue }
      if depth == 0 {
        guard let name = before[..<index].trailingName else { return nil }
        return (name + before[index...] + after)[...].leadingOperand.flatMap(SourceCall.init)
      }
      depth -= 1
    }
    return nil
  }
}

/// A call as it stands in a source: `sum(dZ, axis=1)`.
struct SourceCall {
  /// `sum`
  let name: String
  /// All of it.
  let text: String
  /// `dZ` and `axis=1`
  let arguments: [String]

  /// Takes a call apart; nil for any other expression.
  init?(_ text: String) {
    guard let open = text.firstIndex(of: "("), text.last == ")",
      text[open...].closingBracket == text.index(before: text.endIndex)
    else { return nil }
    name = String(text[..<open])
    self.text = text
    let inner = text[text.index(after: open)...].dropLast()
    arguments = inner.partsAtCommas.map { $0.trimmed }
  }
}

extension Substring {
  /// The parts between the commas that stand in no brackets.
  fileprivate var partsAtCommas: [Substring] {
    var depth = 0
    return split { character in
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth -= 1 }
      return character == "," && depth == 0
    }
  }

  fileprivate var trimmed: String {
    String(drop { $0 == " " }.withoutTrailingSpaces)
  }
}
