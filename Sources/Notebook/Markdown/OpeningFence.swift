/// The line that opens a fenced code block.
struct OpeningFence {
  let mark: UInt8
  let length: Int
  /// What stands before it, up to 3, which each line of the block loses too. As in cmark, a tab counts
  /// once here.
  let indent: Int
  let info: String

  /// Reads the rest of a line; nil if it opens no fence.
  init?(_ cursor: inout MarkdownCursor) {
    let start = cursor.findText().at
    guard let mark = cursor.textByte(), mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~")
    else { return nil }
    var at = start
    while at < cursor.end, cursor.bytes[at] == mark { at += 1 }
    guard at - start >= 3 else { return nil }
    let rest = cursor.bytes[at..<cursor.end]
    if mark == UInt8(ascii: "`"), rest.contains(mark) { return nil }
    self.mark = mark
    length = at - start
    indent = start - cursor.at
    info = String(decoding: rest.trimmingBlanks, as: UTF8.self)
  }

  /// Whether the rest of a line closes the block.
  func isClosed(by cursor: inout MarkdownCursor) -> Bool {
    guard cursor.indent() <= 3, cursor.textByte() == mark else { return false }
    let rest = cursor.bytes[cursor.findText().at..<cursor.end]
    let marks = rest.prefix { $0 == mark }
    return marks.count >= length && rest[marks.endIndex...].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}

extension ArraySlice<UInt8> {
  /// Without the spaces and tabs at both ends.
  var trimmingBlanks: ArraySlice<UInt8> {
    let tail = drop { $0 == 0x20 || $0 == 0x09 }
    guard let last = tail.lastIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { return [] }
    return tail[...last]
  }
}
