/// How the elements of one array are printed, so that they stand in columns.
///
/// Source: `FloatingFormat` of numpy 2.4's `arrayprint.py`, with precision 8.
struct ElementFormat {
  private enum Notation {
    case positional
    case scientific(exponentCount: Int)
  }

  private static let precision = 8

  private let notation: Notation
  private let fractionCount: Int
  private let width: Int

  /// Finds the format that suits all `values` together.
  init(_ values: [Double], style: PrintStyle) {
    let finite = values.filter(\.isFinite)
    let columns: Columns
    if finite.isEmpty {
      columns = Columns(left: 0, right: 0, fraction: 0)
      notation = .positional
    } else if Self.needsExponent(finite) {
      let exponents: Int
      (columns, exponents) = Self.scientificColumns(finite, style)
      notation = .scientific(exponentCount: exponents)
    } else {
      columns = Self.positionalColumns(finite, style)
      notation = .positional
    }
    fractionCount = columns.fraction
    width = max(columns.left + 1 + columns.right, Self.nonFiniteWidth(values, style))
  }

  /// `value`, right-aligned in the column.
  func text(_ value: Double) -> String {
    let text = value.isFinite ? finiteText(value) : nonFiniteText(value)
    return String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }

  private func finiteText(_ value: Double) -> String {
    switch notation {
    case .positional:
      return RoundedDecimal.positional(value, fractionCount: fractionCount)
    case .scientific(let exponentCount):
      let (mantissa, exponent) = RoundedDecimal.scientific(value, fractionCount: fractionCount)
      let zeros = String(repeating: "0", count: exponentCount + 1 - exponent.utf8.count)
      return "\(mantissa)e\(exponent.prefix(1))\(zeros)\(exponent.dropFirst())"
    }
  }
}

extension ElementFormat {
  /// The characters before the point, after it, and the digits among the latter.
  private struct Columns {
    var left: Int
    var right: Int
    var fraction: Int
  }

  /// Whether the values are too large, too small or too far apart to be written without exponents.
  private static func needsExponent(_ finite: [Double]) -> Bool {
    let magnitudes = finite.map(\.magnitude).filter { $0 != 0 }
    guard let largest = magnitudes.max(), let smallest = magnitudes.min() else { return false }
    return largest >= 1e8 || smallest < 1e-4 || largest / smallest > 1000
  }

  /// The characters that nan and the infinities among `values` need.
  private static func nonFiniteWidth(_ values: [Double], _ style: PrintStyle) -> Int {
    if values.allSatisfy(\.isFinite) { return 0 }
    return style == .numpy113 || values.contains(-.infinity) ? 4 : 3
  }

  private static func positionalColumns(_ finite: [Double], _ style: PrintStyle) -> Columns {
    var columns = Columns(left: 0, right: 0, fraction: 0)
    for value in finite {
      let (whole, fraction) = positionalCounts(value)
      let sign = style == .numpy113 || value.sign == .minus ? 1 : 0
      columns.left = max(columns.left, whole + sign)
      columns.fraction = max(columns.fraction, fraction)
    }
    columns.right = columns.fraction
    return columns
  }

  /// The digits before and after the point that `value` needs, cut at the precision.
  private static func positionalCounts(_ value: Double) -> (whole: Int, fraction: Int) {
    let shortest = ShortestDecimal(value)
    if shortest.fractionCount <= precision { return (shortest.wholeCount, shortest.fractionCount) }
    let text = RoundedDecimal.positional(value.magnitude, fractionCount: precision)
    let whole = text.prefix { $0 != "." }.utf8.count
    return (whole, significantCount(text) - whole - 1)
  }

  private static func scientificColumns(
    _ finite: [Double], _ style: PrintStyle
  ) -> (Columns, exponentCount: Int) {
    let counts = finite.map(scientificCounts)
    let fraction = style == .numpy113 ? precision : counts.map(\.fraction).max() ?? 0
    let exponent = counts.map(\.exponent).max() ?? 2
    let left = style == .numpy113 ? 3 : finite.contains { $0.sign == .minus } ? 2 : 1
    return (Columns(left: left, right: fraction + 2 + exponent, fraction: fraction), exponent)
  }

  /// The digits after the point and of the exponent that `value` needs, cut at the precision.
  private static func scientificCounts(_ value: Double) -> (fraction: Int, exponent: Int) {
    let rounded = RoundedDecimal.scientific(value.magnitude, fractionCount: precision)
    let shortest = ShortestDecimal(value).digits.utf8.count - 1
    let fraction = shortest <= precision ? shortest : significantCount(rounded.mantissa) - 2
    return (fraction, rounded.exponent.utf8.count - 1)
  }

  /// The length of `text` without the zeros at its end.
  private static func significantCount(_ text: String) -> Int {
    text.utf8.count - text.utf8.reversed().prefix { $0 == UInt8(ascii: "0") }.count
  }
}
