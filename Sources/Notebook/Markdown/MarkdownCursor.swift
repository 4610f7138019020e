/// A place in a line of Markdown, in bytes and in columns; tabs stop at every fourth column.
struct MarkdownCursor {
  let bytes: [UInt8]
  let end: Int
  private let start: Int
  private(set) var at: Int
  private(set) var column = 0
  /// Whether the byte at the cursor is a tab of which a part has been passed.
  private(set) var isWithinTab = false
  private var foundText: (at: Int, column: Int)?

  init(_ bytes: [UInt8], _ line: Range<Int>) {
    self.bytes = bytes
    start = line.lowerBound
    end = line.upperBound
    at = start
  }

  /// How many bytes of the line have been passed.
  var offset: Int { at - start }

  /// The spaces that are left of a tab which has been passed in part.
  var restOfTab: Int { isWithinTab ? 4 - column % 4 : 0 }

  /// The byte at the cursor; nil at the line's end.
  var byte: UInt8? { at < end ? bytes[at] : nil }

  /// Where the next byte that is neither a space nor a tab stands, and in which column.
  mutating func findText() -> (at: Int, column: Int) {
    if let found = foundText, found.at >= at { return found }
    var position = at
    var column = column
    while position < end, bytes[position] == 0x20 || bytes[position] == 0x09 {
      column += bytes[position] == 0x09 ? 4 - column % 4 : 1
      position += 1
    }
    foundText = (position, column)
    return (position, column)
  }

  /// The columns between the cursor and the next text.
  mutating func indent() -> Int { findText().column - column }

  /// Whether nothing but white space is left.
  mutating func isBlank() -> Bool { findText().at == end }

  /// Passes columns; stops at the line's end.
  mutating func advance(columns: Int) {
    var left = columns
    while left > 0, at < end {
      guard bytes[at] == 0x09 else {
        at += 1
        column += 1
        left -= 1
        continue
      }
      let width = 4 - column % 4
      isWithinTab = width > left
      column += min(width, left)
      if width <= left { at += 1 }
      left -= min(width, left)
    }
    if at < end, bytes[at] != 0x09 { isWithinTab = false }
  }

  /// Passes bytes that are no tabs.
  mutating func advance(bytes count: Int) {
    isWithinTab = false
    at = min(end, at + count)
    column += count
  }

  /// Passes white space.
  mutating func advanceToText() {
    let text = findText()
    at = text.at
    column = text.column
    isWithinTab = false
  }
}
