/// A Swift source with its comments and strings blanked out, so that what is left is code.
///
/// The mask has as many bytes as the source and the same line ends; a masked byte is a space.
package struct SourceMask {
  /// The masked source's UTF-8.
  package let bytes: [UInt8]

  /// Masks a source. Text that never ends, such as an open comment, is masked to the end.
  package init(_ source: String) {
    var scanner = Scanner(Array(source.utf8))
    scanner.run()
    bytes = scanner.mask
  }

  private struct Scanner {
    let source: [UInt8]
    var mask: [UInt8]
    var at = 0

    init(_ source: [UInt8]) {
      self.source = source
      mask = source
    }

    mutating func run() {
      while at < source.count {
        if starts(with: "//") {
          skip { $0.source[$0.at] == UInt8(ascii: "\n") }
        } else if starts(with: "/*") {
          skipComment()
        } else if let hashes = hashesBeforeString() {
          skipString(hashes: hashes)
        } else {
          at += 1
        }
      }
    }

    func starts(with text: StaticString, at position: Int? = nil) -> Bool {
      let start = position ?? at
      guard start + text.utf8CodeUnitCount <= source.count else { return false }
      return (0..<text.utf8CodeUnitCount).allSatisfy { source[start + $0] == text.utf8Start[$0] }
    }

    mutating func blank(_ count: Int) {
      for _ in 0..<count where at < source.count {
        if source[at] != UInt8(ascii: "\n") && source[at] != UInt8(ascii: "\r") {
          mask[at] = UInt8(ascii: " ")
        }
        at += 1
      }
    }

    mutating func skip(until end: (Scanner) -> Bool) {
      while at < source.count && !end(self) { blank(1) }
    }

    mutating func skipComment() {
      var depth = 0
      repeat {
        if starts(with: "/*") {
          depth += 1
          blank(2)
        } else if starts(with: "*/") {
          depth -= 1
          blank(2)
        } else {
          blank(1)
        }
      } while depth > 0 && at < source.count
    }

    /// The number of `#` before a string that starts here; nil if none does.
    func hashesBeforeString() -> Int? {
      var end = at
      while end < source.count && source[end] == UInt8(ascii: "#") { end += 1 }
      guard end < source.count, source[end] == UInt8(ascii: "\"") else { return nil }
      return end - at
    }

    // Interpolations are masked with their string: what stands in them declares nothing.
    mutating func skipString(hashes: Int) {
      blank(hashes)
      let isLong = starts(with: "\"\"\"")
      let quotes = isLong ? 3 : 1
      blank(quotes)
      var depth = 0
      while at < source.count {
        if startsEscape(hashes: hashes) {
          let opens = at + 1 + hashes < source.count && source[at + 1 + hashes] == UInt8(ascii: "(")
          if opens { depth += 1 }
          blank(2 + hashes)
        } else if depth > 0 {
          if source[at] == UInt8(ascii: "(") { depth += 1 }
          if source[at] == UInt8(ascii: ")") { depth -= 1 }
          if !isLong && source[at] == UInt8(ascii: "\n") { return }
          blank(1)
        } else if endsString(quotes: quotes, hashes: hashes) {
          blank(quotes + hashes)
          return
        } else if !isLong && source[at] == UInt8(ascii: "\n") {
          return
        } else {
          blank(1)
        }
      }
    }

    func startsEscape(hashes: Int) -> Bool {
      guard source[at] == UInt8(ascii: "\\") else { return false }
      return (0..<hashes).allSatisfy {
        at + 1 + $0 < source.count && source[at + 1 + $0] == UInt8(ascii: "#")
      }
    }

    func endsString(quotes: Int, hashes: Int) -> Bool {
      let end = at + quotes + hashes
      guard end <= source.count else { return false }
      return source[at..<(at + quotes)].allSatisfy { $0 == UInt8(ascii: "\"") }
        && source[(at + quotes)..<end].allSatisfy { $0 == UInt8(ascii: "#") }
    }
  }
}
