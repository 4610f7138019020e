/// Finds the formulas of a Markdown text, `$…$` and `$$…$$`, and puts a sign in the place of each, so
/// that Markdown's own rules leave them alone.
///
/// The rules are pandoc's: after an opening dollar and before a closing one stands no space, after a
/// closing one no digit, no formula goes over a blank line, and `\$` is a dollar. Code holds no
/// formulas.
struct FormulaScanner {
  /// The text with a sign in the place of each formula.
  private(set) var text = ""
  /// The formulas, in order; a sign holds an index of them.
  private(set) var formulas: [Formula] = []

  private let source: [UInt8]
  private var output: [UInt8] = []
  private var at = 0
  /// The fence that is open: its character, and how many of them.
  private var fence: (mark: UInt8, count: Int)?

  init(_ markdown: String) {
    source = Array(markdown.withoutSigns.utf8).withPlainLineEnds
    output.reserveCapacity(source.count)
    while at < source.count { scanLine() }
    text = String(decoding: output, as: UTF8.self)
  }

  private mutating func scanLine() {
    let end = source[at...].firstIndex(of: newline).map { $0 + 1 } ?? source.count
    let found = Self.fence(source[at..<end])
    if let open = fence {
      if let found, found.mark == open.mark, found.count >= open.count, found.isBare { fence = nil }
      return copy(to: end)
    }
    if let found {
      fence = (found.mark, found.count)
      return copy(to: end)
    }
    // What begins in this line may end in a later one.
    while at < end { scanOne() }
  }

  private mutating func scanOne() {
    switch source[at] {
    case UInt8(ascii: "\\"): copy(to: min(at + 2, source.count))
    case UInt8(ascii: "`"): copy(to: endOfCode())
    case dollar:
      if let (formula, end) = formula() {
        output += Array(FormulaSign.text(for: formulas.count).utf8)
        formulas.append(formula)
        at = end
      } else {
        copy(to: source[at...].firstIndex { $0 != dollar } ?? source.count)
      }
    default: copy(to: at + 1)
    }
  }

  private mutating func copy(to end: Int) {
    output += source[at..<end]
    at = end
  }

  /// The end of the code that the backticks here open, or their own where they open none.
  private func endOfCode() -> Int {
    let start = source[at...].firstIndex { $0 != UInt8(ascii: "`") } ?? source.count
    let length = start - at
    var end = start
    while end < source.count, !isBlankLine(at: end) {
      guard source[end] == UInt8(ascii: "`") else {
        end += 1
        continue
      }
      let after = source[end...].firstIndex { $0 != UInt8(ascii: "`") } ?? source.count
      if after - end == length { return after }
      end = after
    }
    return start
  }

  /// The formula that the dollar here opens, and where it ends.
  private func formula() -> (Formula, end: Int)? {
    let isDisplayed = at + 1 < source.count && source[at + 1] == dollar
    let start = at + (isDisplayed ? 2 : 1)
    guard start < source.count, isDisplayed || !source[start].isSpace else { return nil }
    var end = start
    while end < source.count, !isBlankLine(at: end) {
      if source[end] == UInt8(ascii: "\\") {
        end += 2
      } else if source[end] == dollar {
        guard closes(end, isDisplayed: isDisplayed) else { return nil }
        let tex = String(decoding: source[start..<end], as: UTF8.self).trimmed
        guard !tex.isEmpty else { return nil }
        return (Formula(tex: tex, isDisplayed: isDisplayed), end + (isDisplayed ? 2 : 1))
      } else {
        end += 1
      }
    }
    return nil
  }

  private func closes(_ position: Int, isDisplayed: Bool) -> Bool {
    let next = position + 1 < source.count ? source[position + 1] : newline
    if isDisplayed { return next == dollar }
    return !source[position - 1].isSpace && !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= next)
  }

  /// Whether a line ends here and the next one is blank.
  private func isBlankLine(at position: Int) -> Bool {
    guard source[position] == newline else { return false }
    let next = source[(position + 1)...].first { $0 != UInt8(ascii: " ") && $0 != 0x09 }
    return next == nil || next == newline
  }

  /// The fence that a line opens or closes, in lists and quotations too.
  private static func fence(
    _ line: ArraySlice<UInt8>
  ) -> (mark: UInt8, count: Int, isBare: Bool)? {
    let rest = line.drop { $0.isSpace || $0 == UInt8(ascii: ">") }
    guard let mark = rest.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
      return nil
    }
    let info = rest.drop { $0 == mark }
    let count = info.startIndex - rest.startIndex
    guard count >= 3, mark != UInt8(ascii: "`") || !info.contains(mark) else { return nil }
    return (mark, count, info.allSatisfy(\.isSpace))
  }
}

/// What stands in a text in the place of a formula.
enum FormulaSign {
  static let opening: Character = "\u{E000}"
  static let closing: Character = "\u{E001}"
  /// The first byte of both in UTF-8.
  static let firstByte: UInt8 = 0xEE

  static func text(for index: Int) -> String { "\(opening)\(index)\(closing)" }

  /// A text cut at its signs: plain pieces, and indices of formulas.
  static func pieces(of text: String) -> [Piece] {
    guard text.utf8.contains(firstByte) else { return text.isEmpty ? [] : [.text(text)] }
    var pieces: [Piece] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: opening), let end = rest[start...].firstIndex(of: closing)
    {
      if start > rest.startIndex { pieces.append(.text(String(rest[..<start]))) }
      if let index = Int(rest[rest.index(after: start)..<end]) { pieces.append(.formula(index)) }
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    return pieces
  }

  enum Piece: Equatable {
    case text(String)
    case formula(Int)
  }
}

private let newline = UInt8(ascii: "\n")
private let dollar = UInt8(ascii: "$")

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}

extension [UInt8] {
  fileprivate var withPlainLineEnds: [UInt8] {
    guard contains(0x0D) else { return self }
    return indices.filter { self[$0] != 0x0D || $0 + 1 == count || self[$0 + 1] != newline }
      .map { self[$0] }
  }
}

extension String {
  /// The text without the two characters of signs, which stand for nothing that a text needs.
  fileprivate var withoutSigns: String {
    guard utf8.contains(FormulaSign.firstByte) else { return self }
    var text = ""
    text.unicodeScalars.append(
      contentsOf: unicodeScalars.map { "\u{E000}"..."\u{E001}" ~= $0 ? "\u{FFFD}" : $0 })
    return text
  }

  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
