/// What Python's `str` is of a single `float64`: the fewest digits that read back as the same
/// number, `0.2797765635793422` or `1e-05`.
///
/// It is the same in both styles. Source: `repr` of numpy 2's `float64` and of Python's `float`.
public func formatScalar(_ value: Double, style: PrintStyle = .current) -> String {
  guard value.isFinite else { return nonFiniteText(value) }
  let decimal = ShortestDecimal(value)
  let sign = decimal.isNegative ? "-" : ""
  return sign + (-4..<16 ~= decimal.exponent ? decimal.positional : decimal.scientific)
}

/// `nan`, `inf` or `-inf`.
func nonFiniteText(_ value: Double) -> String {
  if value.isNaN { return "nan" }
  return value < 0 ? "-inf" : "inf"
}

extension ShortestDecimal {
  /// The magnitude as Python writes it without an exponent, with one digit after the point at least.
  fileprivate var positional: String {
    let zeros = String(repeating: "0", count: max(0, -exponent))
    let padding = String(repeating: "0", count: max(0, exponent + 1 - digits.count))
    let all = zeros + digits + padding
    let whole = all.prefix(max(exponent, 0) + 1)
    let fraction = all.dropFirst(whole.count)
    return "\(whole).\(fraction.isEmpty ? "0" : fraction)"
  }

  /// The magnitude as Python writes it with an exponent of two digits at least.
  fileprivate var scientific: String {
    let fraction = digits.dropFirst()
    let mantissa = digits.prefix(1) + (fraction.isEmpty ? "" : "." + fraction)
    let power = abs(exponent) < 10 ? "0\(abs(exponent))" : "\(abs(exponent))"
    return "\(mantissa)e\(exponent < 0 ? "-" : "+")\(power)"
  }
}
