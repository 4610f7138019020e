/// How JSON spells numbers (RFC 8259, section 6).
enum JSONNumber {
  /// Whether a word is a number: no zero stands before other digits, and digits on both sides of a
  /// point.
  static func isSpeltWell(_ word: some Sequence<UInt8>) -> Bool {
    var rest = Array(word)[...]
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let hasZero = rest.first == UInt8(ascii: "0")
    let whole = takeDigits(&rest)
    guard whole == 1 || whole > 1 && !hasZero else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard takeDigits(&rest) > 0 else { return false }
    }
    if let first = rest.first, first | 0x20 == UInt8(ascii: "e") {
      rest.removeFirst()
      if let sign = rest.first, "+-".utf8.contains(sign) { rest.removeFirst() }
      guard takeDigits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }

  private static func takeDigits(_ rest: inout ArraySlice<UInt8>) -> Int {
    let digits = rest.prefix(while: \.isASCIIDigit).count
    rest.removeFirst(digits)
    return digits
  }
}
