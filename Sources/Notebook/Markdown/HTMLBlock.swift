/// A block of HTML, which runs to its own kind of end; the numbers are CommonMark's start conditions.
enum HTMLBlock {
  /// 1: `<script`, `<pre`, `<style` or `<textarea`, to a closing tag of any of them.
  case raw
  /// 2 to 5: comments, instructions, declarations and CDATA, to what closes them.
  case until(StaticString)
  /// 6 and 7: tags, to a blank line.
  case tags

  /// Whether a blank line ends it.
  var endsAtBlank: Bool { if case .tags = self { true } else { false } }

  /// Reads the rest of a line; nil if it begins no block.
  init?(_ cursor: inout MarkdownCursor, interruptsParagraph: Bool) {
    guard cursor.textByte() == UInt8(ascii: "<") else { return nil }
    let rest = cursor.bytes[cursor.findText().at..<cursor.end]
    if let block = Self.marked(rest) {
      self = block
    } else if HTMLTag.isBlock(rest) {
      self = .tags
    } else if !interruptsParagraph, HTMLTag.isAlone(rest) {
      self = .tags
    } else {
      return nil
    }
  }

  private static func marked(_ rest: ArraySlice<UInt8>) -> HTMLBlock? {
    let name = rest.dropFirst().prefix(9).prefix { $0.isASCIILetter }
    let after = rest.dropFirst(1 + name.count).first
    if ["script", "pre", "style", "textarea"].contains(name.asciiLowercased),
      after == nil || after == UInt8(ascii: ">") || after?.isSpace == true
    {
      return .raw
    }
    if rest.starts(with: "<!--".utf8) { return .until("-->") }
    if rest.starts(with: "<?".utf8) { return .until("?>") }
    if rest.starts(with: "<![CDATA[".utf8) { return .until("]]>") }
    if rest.starts(with: "<!".utf8), rest.dropFirst(2).first?.isASCIILetter == true {
      return .until(">")
    }
    return nil
  }

  private static let closingTags: [StaticString] = [
    "</script>", "</pre>", "</style>", "</textarea>",
  ]

  /// Whether the rest of a line ends the block; a blank line is another matter.
  func isEnded(by cursor: MarkdownCursor) -> Bool {
    let rest = cursor.bytes[cursor.at..<cursor.end]
    switch self {
    case .raw:
      return rest.indices.contains { at in
        rest[at] == UInt8(ascii: "<") && Self.closingTags.contains { rest[at...].begins(with: $0) }
      }
    case .until(let end):
      let mark = end.utf8Start[0]
      return rest.indices.contains { at in
        rest[at] == mark && at + end.utf8CodeUnitCount <= rest.endIndex
          && (0..<end.utf8CodeUnitCount).allSatisfy { rest[at + $0] == end.utf8Start[$0] }
      }
    case .tags: return false
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether it begins with a tag, in letters of either case.
  fileprivate func begins(with tag: StaticString) -> Bool {
    guard count >= tag.utf8CodeUnitCount else { return false }
    return (0..<tag.utf8CodeUnitCount).allSatisfy { index in
      let byte = self[startIndex + index]
      return (byte.isASCIILetter ? byte | 0x20 : byte) == tag.utf8Start[index]
    }
  }
}

extension Collection<UInt8> {
  var asciiLowercased: String { String(decoding: self, as: UTF8.self).lowercased() }
}

extension UInt8 {
  var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// Whether it is white space of CommonMark's.
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
