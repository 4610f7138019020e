/// The fewest decimal digits that read back as the same `Double`.
struct ShortestDecimal {
  /// Whether there is a minus sign; −0 has one.
  let isNegative: Bool

  /// The significant digits, without zeros at either end; `0` for zero.
  let digits: String

  /// The power of ten that the first digit stands for.
  let exponent: Int

  /// Takes the digits from the standard library's `description`, which finds them; a finite `value`.
  init(_ value: Double) {
    isNegative = value.sign == .minus
    let parts = value.magnitude.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let all = mantissa.joined()
    let significant = all.drop { $0 == "0" }
    let trailing = significant.reversed().prefix { $0 == "0" }.count
    let leading = all.count - significant.count
    digits = significant.isEmpty ? "0" : String(significant.dropLast(trailing))
    let power = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    exponent = significant.isEmpty ? 0 : power + mantissa[0].count - 1 - leading
  }

  /// The number of digits after the point where it is written without an exponent.
  var fractionCount: Int { max(0, digits.utf8.count - 1 - exponent) }

  /// Sign, digits and point without an exponent, and no digit after the point unless it needs one.
  var positional: String {
    let zeros = String(repeating: "0", count: max(0, -exponent))
    let padding = String(repeating: "0", count: max(0, exponent + 1 - digits.utf8.count))
    let all = zeros + digits + padding
    let whole = all.prefix(max(exponent, 0) + 1)
    return "\(isNegative ? "-" : "")\(whole).\(all.dropFirst(whole.count))"
  }
}
