/// The mark that a list's item begins with.
struct ListMarker {
  /// The columns that the following lines of the item are indented by.
  let indent: Int

  /// Reads the mark and passes it; nil, with nothing passed, if there is none.
  init?(_ cursor: inout MarkdownCursor, interruptsParagraph: Bool) {
    guard let width = Self.width(&cursor, interruptsParagraph: interruptsParagraph) else {
      return nil
    }
    let before = cursor.indent()
    cursor.advanceToText()
    cursor.advance(bytes: width)
    // The text begins after one to four columns; more are indented code within the item.
    var text = cursor
    let spaces = text.indent()
    if text.isBlank() || spaces >= 5 || spaces < 1 {
      indent = before + width + 1
      if spaces > 0 { cursor.advance(columns: 1) }
    } else {
      indent = before + width + spaces
      cursor.advance(columns: spaces)
    }
  }

  private static func width(_ cursor: inout MarkdownCursor, interruptsParagraph: Bool) -> Int? {
    let rest = cursor.bytes[cursor.findText().at..<cursor.end]
    let digits = rest.prefix(10).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let marks: [UInt8]
    if digits.isEmpty {
      marks = [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*")]
    } else {
      marks = [UInt8(ascii: "."), UInt8(ascii: ")")]
      guard digits.count <= 9 else { return nil }
      if interruptsParagraph, Int(String(decoding: digits, as: UTF8.self)) != 1 { return nil }
    }
    let after = rest[digits.endIndex...]
    guard let mark = after.first, marks.contains(mark) else { return nil }
    let tail = after.dropFirst()
    guard tail.first.map({ $0 == 0x20 || $0 == 0x09 }) ?? true else { return nil }
    if interruptsParagraph, tail.trimmingBlanks.isEmpty { return nil }
    return digits.count + 1
  }
}
