extension MarkdownCursor {
  /// The next byte that is neither a space nor a tab.
  mutating func textByte() -> UInt8? {
    let text = findText()
    return text.at < end ? bytes[text.at] : nil
  }

  /// Passes `>` and one column of white space after it.
  mutating func passQuotationMark() {
    advanceToText()
    advance(bytes: 1)
    if byte == 0x20 || byte == 0x09 { advance(columns: 1) }
  }

  /// Whether the rest is a heading with number signs.
  mutating func isHeading() -> Bool {
    let rest = bytes[findText().at..<end]
    let signs = rest.prefix(7).prefix { $0 == UInt8(ascii: "#") }
    guard (1...6).contains(signs.count) else { return false }
    return rest.dropFirst(signs.count).first.map { $0 == 0x20 || $0 == 0x09 } ?? true
  }

  /// Whether the rest makes a heading of the paragraph above it.
  mutating func isUnderline() -> Bool {
    let rest = bytes[findText().at..<end].trimmingBlanks
    guard let mark = rest.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-")
    else { return false }
    return rest.allSatisfy { $0 == mark }
  }

  /// Whether the rest is three or more `*`, `-` or `_` and nothing else.
  mutating func isThematicBreak() -> Bool {
    let rest = bytes[findText().at..<end]
    guard let mark = rest.first, "*-_".utf8.contains(mark) else { return false }
    var count = 0
    for byte in rest {
      if byte == mark { count += 1 } else if byte != 0x20 && byte != 0x09 { return false }
    }
    return count >= 3
  }

  /// Whether the rest is a link's definition without a title: `[label]: target`.
  mutating func isLinkDefinition() -> Bool {
    let rest = bytes[findText().at..<end]
    guard rest.first == UInt8(ascii: "["), let close = rest.firstIndex(of: UInt8(ascii: "]")),
      close > rest.startIndex + 1, close + 1 < end, bytes[close + 1] == UInt8(ascii: ":")
    else { return false }
    let target = bytes[(close + 2)..<end].trimmingBlanks
    return !target.isEmpty && !target.contains { $0 == 0x20 || $0 == 0x09 }
  }
}
