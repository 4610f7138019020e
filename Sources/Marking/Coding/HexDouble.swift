/// A number as C99 writes it in hexadecimal, `0x1.8p+1`: exact, and readable by any language.
enum HexDouble {
  /// The number in hexadecimal, or `nan`, `inf`, `-inf`.
  static func text(_ value: Double) -> String {
    if value.isNaN { return "nan" }
    let sign = value.sign == .minus ? "-" : ""
    if value.isInfinite { return sign + "inf" }
    if value.isZero { return sign + "0x0p+0" }
    let exponent = value.isNormal ? Int(value.exponent) : Int(Double.leastNormalMagnitude.exponent)
    let power = "p\(exponent < 0 ? "-" : "+")\(abs(exponent))"
    return "\(sign)0x\(value.isNormal ? 1 : 0)\(fraction(value.significandBitPattern))\(power)"
  }

  /// The number that a text stands for; nil if it is none.
  static func value(_ text: String) -> Double? { Double(text) }

  private static func fraction(_ bits: UInt64) -> String {
    if bits == 0 { return "" }
    var digits = String(bits, radix: 16)
    digits = String(repeating: "0", count: 13 - digits.utf8.count) + digits
    while digits.last == "0" { digits.removeLast() }
    return "." + digits
  }
}
