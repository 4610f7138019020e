/// What Python's `str` is of a single `float64`: the fewest digits that read back as the same
/// number, `0.2797765635793422` or `1e-05`.
///
/// It is the same in both styles. Source: `repr` of numpy 2's `float64` and of Python's `float`.
public func formatScalar(_ value: Double, style: PrintStyle = .current) -> String {
  guard value.isFinite else { return nonFiniteText(value) }
  let decimal = ShortestDecimal(value)
  guard -4..<16 ~= decimal.exponent else { return decimal.scientific }
  return decimal.positional + (decimal.fractionCount == 0 ? "0" : "")
}

/// `nan`, `inf` or `-inf`.
func nonFiniteText(_ value: Double) -> String {
  if value.isNaN { return "nan" }
  return value < 0 ? "-inf" : "inf"
}

extension ShortestDecimal {
  /// The number as Python writes it with an exponent of two digits at least.
  fileprivate var scientific: String {
    let fraction = digits.dropFirst()
    let mantissa = digits.prefix(1) + (fraction.isEmpty ? "" : "." + fraction)
    let power = abs(exponent) < 10 ? "0\(abs(exponent))" : "\(abs(exponent))"
    return "\(isNegative ? "-" : "")\(mantissa)e\(exponent < 0 ? "-" : "+")\(power)"
  }
}
