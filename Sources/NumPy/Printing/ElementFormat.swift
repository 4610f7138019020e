/// How the elements of one array are printed, so that they stand in columns.
///
/// Source: `FloatingFormat` of numpy 2.4's `arrayprint.py`, with its default precision, 8.
struct ElementFormat {
  private static let precision = 8

  private let notation: Notation
  private let width: Int

  /// Finds the format that suits all `values` together.
  init(_ values: [Double], style: PrintStyle) {
    let finite = values.filter(\.isFinite)
    let finiteWidth: Int
    if Self.needsExponents(finite) {
      (notation, finiteWidth) = Self.scientific(finite, style)
    } else {
      (notation, finiteWidth) = Self.positional(finite, style)
    }
    width = max(finiteWidth, Self.nonFiniteWidth(values, style))
  }

  /// `value`, right-aligned in the column; its point stands where the others' do.
  func text(_ value: Double) -> String {
    let text = value.isFinite ? notation.text(value) : nonFiniteText(value)
    return String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }

  /// Whether the values are too large, too small or too far apart to be written without exponents.
  private static func needsExponents(_ finite: [Double]) -> Bool {
    let magnitudes = finite.map(\.magnitude).filter { $0 != 0 }
    guard let largest = magnitudes.max(), let smallest = magnitudes.min() else { return false }
    return largest >= 1e8 || smallest < 1e-4 || largest / smallest > 1000
  }

  /// The width that nan and the infinities among `values` need; numpy 1.13 leaves room for a sign.
  private static func nonFiniteWidth(_ values: [Double], _ style: PrintStyle) -> Int {
    if values.allSatisfy(\.isFinite) { return 0 }
    return style == .numpy113 || values.contains(-.infinity) ? 4 : 3
  }

  /// As many digits after the point as each value needs; numpy 1.13 leaves room for a sign.
  private static func positional(_ finite: [Double], _ style: PrintStyle) -> (Notation, Int) {
    var left = 0
    var right = 0
    for value in finite {
      let text = Notation.positionalText(value, precision: precision).utf8
      let whole = text.prefix { $0 != UInt8(ascii: ".") }.count
      let hasRoomForSign = style == .numpy113 && value.sign == .plus
      left = max(left, hasRoomForSign ? whole + 1 : whole)
      right = max(right, text.count - whole - 1)
    }
    return (.positional(precision: precision, right: right), left + 1 + right)
  }

  /// As many digits after the point as the value with most of them needs; all eight, a sign and two
  /// spaces in numpy 1.13.
  private static func scientific(_ finite: [Double], _ style: PrintStyle) -> (Notation, Int) {
    let counts = finite.map { Notation.scientificCounts($0, precision: precision) }
    let fraction = style == .numpy113 ? precision : counts.map(\.fraction).max() ?? 0
    let exponent = counts.map(\.exponent).max() ?? 0
    let left = style == .numpy113 ? 3 : finite.contains { $0.sign == .minus } ? 2 : 1
    let width = left + 1 + fraction + 2 + exponent
    return (.scientific(fractionCount: fraction, exponentCount: exponent), width)
  }
}
