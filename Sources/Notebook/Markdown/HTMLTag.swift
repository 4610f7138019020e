/// Tags that begin a block of HTML.
enum HTMLTag {
  /// Start condition 6: a tag of a block's element, whatever follows.
  static func isBlock(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text.dropFirst()
    if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
    let name = rest.prefix(12).prefix { $0.isASCIILetter || $0.isASCIIDigit }
    guard blocks.contains(name.asciiLowercased) else { return false }
    let after = rest[name.endIndex...]
    guard let next = after.first else { return true }
    return next.isSpace || next == UInt8(ascii: ">") || after.starts(with: "/>".utf8)
  }

  /// Start condition 7: one whole tag of any name, alone in its line.
  static func isAlone(_ text: ArraySlice<UInt8>) -> Bool {
    var scanner = Scanner(rest: text.dropFirst())
    return scanner.takeTag() && scanner.rest.allSatisfy(\.isSpace)
  }

  private struct Scanner {
    var rest: ArraySlice<UInt8>

    mutating func takeTag() -> Bool {
      let isClosing = take(UInt8(ascii: "/"))
      guard rest.first?.isASCIILetter == true else { return false }
      takeAll { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
      if isClosing {
        takeAll(\.isSpace)
      } else {
        while takeAttribute() {}
        takeAll(\.isSpace)
        _ = take(UInt8(ascii: "/"))
      }
      return take(UInt8(ascii: ">"))
    }

    mutating func takeAttribute() -> Bool {
      let start = rest
      takeAll(\.isSpace)
      guard rest.count < start.count, let first = rest.first,
        first.isASCIILetter || "_:".utf8.contains(first)
      else {
        rest = start
        return false
      }
      takeAll { $0.isASCIILetter || $0.isASCIIDigit || "_.:-".utf8.contains($0) }
      takeValue()
      return true
    }

    mutating func takeValue() {
      let start = rest
      takeAll(\.isSpace)
      guard take(UInt8(ascii: "=")) else { return rest = start }
      takeAll(\.isSpace)
      guard let first = rest.first else { return rest = start }
      if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
        rest = rest.dropFirst()
        takeAll { $0 != first }
        if !take(first) { rest = start }
      } else {
        let before = rest.count
        takeAll { !$0.isSpace && !"\"'=<>`".utf8.contains($0) }
        if rest.count == before { rest = start }
      }
    }

    mutating func take(_ byte: UInt8) -> Bool {
      guard rest.first == byte else { return false }
      rest = rest.dropFirst()
      return true
    }

    mutating func takeAll(_ isWanted: (UInt8) -> Bool) { rest = rest.drop(while: isWanted) }
  }

  private static let blocks: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center",
    "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
    "figcaption",
    "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head",
    "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav",
    "noframes", "ol", "optgroup", "option", "p", "param", "search", "section", "source", "summary",
    "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
  ]
}
