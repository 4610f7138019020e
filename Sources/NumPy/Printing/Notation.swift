/// One of the two ways to write finite numbers so that their points can stand in a column.
enum Notation {
  /// Up to `precision` digits after the point, then spaces up to `right` characters.
  case positional(precision: Int, right: Int)

  /// `fractionCount` digits after the point, and an exponent of `exponentCount` digits at least.
  case scientific(fractionCount: Int, exponentCount: Int)

  /// `value` in this notation.
  func text(_ value: Double) -> String {
    switch self {
    case .positional(let precision, let right):
      let text = Self.positionalText(value, precision: precision)
      let fraction = text.utf8.reversed().prefix { $0 != UInt8(ascii: ".") }.count
      return text + String(repeating: " ", count: right - fraction)
    case .scientific(let fractionCount, let exponentCount):
      let (mantissa, exponent) = RoundedDecimal.scientific(value, fractionCount: fractionCount)
      let zeros = String(repeating: "0", count: exponentCount + 1 - exponent.utf8.count)
      return "\(mantissa)e\(exponent.prefix(1))\(zeros)\(exponent.dropFirst())"
    }
  }

  /// The fewest digits that tell `value` from its neighbours, at most `precision` after the point.
  static func positionalText(_ value: Double, precision: Int) -> String {
    let shortest = ShortestDecimal(value)
    if shortest.fractionCount <= precision { return shortest.positional }
    let text = RoundedDecimal.positional(value, fractionCount: precision)
    return String(text.dropLast(trailingZeros(text)))
  }

  /// The number of digits after the point and of the exponent that tell `value` from its
  /// neighbours, at most `precision` of the former.
  static func scientificCounts(
    _ value: Double, precision: Int
  ) -> (fraction: Int, exponent: Int) {
    let rounded = RoundedDecimal.scientific(value.magnitude, fractionCount: precision)
    let shortest = ShortestDecimal(value).digits.utf8.count - 1
    let fraction = shortest <= precision ? shortest : precision - trailingZeros(rounded.mantissa)
    return (fraction, rounded.exponent.utf8.count - 1)
  }

  private static func trailingZeros(_ text: String) -> Int {
    text.utf8.reversed().prefix { $0 == UInt8(ascii: "0") }.count
  }
}
