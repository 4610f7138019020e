/// A Swift source with its comments and strings blanked out, so that what is left is code.
///
/// The mask has as many bytes as the source and the same line ends; a masked byte is a space, and within
/// a name between backticks a low line.
/// Interpolations are masked with their string: what stands in them declares nothing.
package struct SourceMask {
  /// The masked source's UTF-8.
  package let bytes: [UInt8]

  /// Masks a source. Text that never ends, such as an open comment, is masked to the end.
  package init(_ source: String) {
    var scanner = Scanner(Array(source.utf8))
    scanner.run()
    bytes = scanner.mask
  }

  /// A string that has begun.
  private struct Open {
    let hashes: Int
    let isLong: Bool
    /// The brackets that are open in its interpolation; 0 outside of one.
    var brackets = 0
  }

  private struct Scanner {
    let source: [UInt8]
    var mask: [UInt8]
    var at = 0
    /// The strings that are open, each but the last in an interpolation.
    var strings: [Open] = []
    /// The last quote of the line at hand that so many hashes follow, by their number.
    private var lastQuotes: [Int] = []
    /// The line whose quotes these are, from where they were looked for.
    private var quotedLine = 0..<0

    init(_ source: [UInt8]) {
      self.source = source
      mask = source
    }

    mutating func run() {
      while at < source.count {
        if let string = strings.last, string.brackets == 0 {
          stepInString(string)
        } else {
          stepInCode()
        }
      }
    }

    private mutating func stepInCode() {
      if starts(with: "//") {
        while at < source.count && !isLineEnd { blank(1) }
      } else if starts(with: "/*") {
        skipComment()
      } else if source[at] == UInt8(ascii: "#") {
        stepAtHash()
      } else if source[at] == UInt8(ascii: "\"") {
        openString(hashes: 0)
      } else if source[at] == UInt8(ascii: "`"), let end = endOfName {
        skipName(to: end)
      } else if strings.isEmpty {
        at += 1
      } else {
        stepInInterpolation()
      }
    }

    // Where the backtick stands that ends a name; nil where none does, and the first is but a sign.
    private var endOfName: Int? {
      let end = source[(at + 1)...].firstIndex { "`\\\n\r\0".utf8.contains($0) }
      return end.flatMap { source[$0] == UInt8(ascii: "`") ? $0 : nil }
    }

    // A name between backticks may hold any signs, which are no code.
    private mutating func skipName(to end: Int) {
      guard strings.isEmpty else { return blank(end + 1 - at) }
      for place in (at + 1)..<end where !source[place].isWordByte {
        mask[place] = UInt8(ascii: "_")
      }
      at = end + 1
    }

    private mutating func stepInInterpolation() {
      if isLineEnd { endShortStrings() }
      guard !strings.isEmpty else { return }
      let string = strings.count - 1
      if source[at] == UInt8(ascii: "(") { strings[string].brackets += 1 }
      if source[at] == UInt8(ascii: ")") { strings[string].brackets -= 1 }
      blank(1)
    }

    // An interpolation goes on over lines in a long string alone.
    private mutating func endShortStrings() {
      while let string = strings.last, !string.isLong { strings.removeLast() }
    }

    // All the signs at once, so that a long row of them is looked at once.
    private mutating func stepAtHash() {
      var hashes = 0
      while at + hashes < source.count && source[at + hashes] == UInt8(ascii: "#") { hashes += 1 }
      let next = at + hashes < source.count ? source[at + hashes] : 0
      if next == UInt8(ascii: "\"") {
        openString(hashes: hashes)
      } else if next == UInt8(ascii: "/") {
        skipRegex(hashes: hashes)
      } else if strings.isEmpty {
        at += hashes
      } else {
        blank(hashes)
      }
    }

    private mutating func openString(hashes: Int) {
      blank(hashes)
      let isLong = starts(with: "\"\"\"") && !(hashes > 0 && endsOnLine(hashes: hashes))
      blank(isLong ? 3 : 1)
      strings.append(Open(hashes: hashes, isLong: isLong))
    }

    // `#"""#` is one quote in a string of one line.
    private mutating func endsOnLine(hashes: Int) -> Bool {
      if !quotedLine.contains(at) { findQuotes() }
      return hashes < lastQuotes.count && lastQuotes[hashes] > at
    }

    // Once a line: a string may begin at each of its signs.
    private mutating func findQuotes() {
      lastQuotes = []
      var end = at
      while end < source.count && source[end] != UInt8(ascii: "\n") {
        let quote = end
        end += 1
        guard source[quote] == UInt8(ascii: "\"") else { continue }
        let hashes = source[end...].prefix { $0 == UInt8(ascii: "#") }.count
        let known = min(hashes + 1, lastQuotes.count)
        for count in 0..<known { lastQuotes[count] = quote }
        for _ in known..<(hashes + 1) { lastQuotes.append(quote) }
      }
      quotedLine = at..<end
    }

    private mutating func stepInString(_ string: Open) {
      if source[at] == UInt8(ascii: "\\"), hasHashes(string.hashes, from: at + 1) {
        let next = at + 1 + string.hashes
        let isInterpolation = next < source.count && source[next] == UInt8(ascii: "(")
        if isInterpolation { strings[strings.count - 1].brackets = 1 }
        blank(1 + string.hashes + (isInterpolation || !isLineEnd(next) ? 1 : 0))
      } else if string.isLong ? starts(with: "\"\"\"") : source[at] == UInt8(ascii: "\""),
        hasHashes(string.hashes, from: at + (string.isLong ? 3 : 1))
      {
        blank((string.isLong ? 3 : 1) + string.hashes)
        strings.removeLast()
      } else if !string.isLong && isLineEnd {
        strings.removeLast()
      } else {
        blank(1)
      }
    }

    // One that opens at a line's end goes on over lines.
    private mutating func skipRegex(hashes: Int) {
      blank(hashes + 1)
      let isLong = isLineEnd
      while at < source.count && (isLong || !isLineEnd) {
        if source[at] == UInt8(ascii: "/"), hasHashes(hashes, from: at + 1) {
          return blank(1 + hashes)
        }
        let isEscape = source[at] == UInt8(ascii: "\\") && !isLineEnd(at + 1)
        blank(isEscape ? 2 : 1)
      }
    }

    private mutating func skipComment() {
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

    private mutating func blank(_ count: Int) {
      for _ in 0..<count where at < source.count {
        if !isLineEnd { mask[at] = UInt8(ascii: " ") }
        at += 1
      }
    }

    private func starts(with text: StaticString) -> Bool {
      guard at + text.utf8CodeUnitCount <= source.count else { return false }
      return (0..<text.utf8CodeUnitCount).allSatisfy { source[at + $0] == text.utf8Start[$0] }
    }

    private func hasHashes(_ count: Int, from start: Int) -> Bool {
      guard start + count <= source.count else { return false }
      return source[start..<(start + count)].allSatisfy { $0 == UInt8(ascii: "#") }
    }

    private var isLineEnd: Bool { isLineEnd(at) }

    private func isLineEnd(_ position: Int) -> Bool {
      position < source.count
        && (source[position] == UInt8(ascii: "\n") || source[position] == UInt8(ascii: "\r"))
    }
  }
}
