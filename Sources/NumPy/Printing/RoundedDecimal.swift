/// The decimal digits of a finite `Double`, rounded at a given place to the nearest, ties to even.
///
/// The C library does it exactly; numpy's Dragon4 agrees wherever it is cut short or lengthened.
enum RoundedDecimal {
  /// `value`, below 1e9, with `count` digits after the point, more than none: `-2.50`.
  static func positional(_ value: Double, fractionCount count: Int) -> String {
    print("%.*f", count, value)
  }

  /// `value` with `count` digits after the point, which is always there, and an exponent of two
  /// digits at least, in two parts: `2.50` and `-07`.
  static func scientific(
    _ value: Double, fractionCount count: Int
  ) -> (mantissa: String, exponent: Substring) {
    let parts = print("%.*e", count, value).split(separator: "e")
    return (count == 0 ? parts[0] + "." : String(parts[0]), parts[1])
  }

  private static func print(_ format: String, _ count: Int, _ value: Double) -> String {
    let capacity = 64
    return String(unsafeUninitializedCapacity: capacity) { text in
      text.withMemoryRebound(to: CChar.self) { text in
        withVaList([Int32(count), value]) {
          min(capacity, Int(vsnprintf(text.baseAddress, capacity, format, $0)))
        }
      }
    }
  }
}
