// The distributions of numpy's `RandomState`, which promises never to change their streams
// (numpy/random/src/legacy/legacy-distributions.c, numpy/random/src/distributions/distributions.c).
extension Draws {
  /// The next number of the standard normal distribution.
  ///
  /// Marsaglia's polar method makes two at a time; `spare` keeps the second for the next call.
  @inline(__always)
  mutating func normal(spare: inout Double?) -> Double {
    if let number = spare {
      spare = nil
      return number
    }
    var x1: Double
    var x2: Double
    var square: Double
    repeat {
      x1 = 2 * double() - 1
      x2 = 2 * double() - 1
      square = x1 * x1 + x2 * x2
    } while square >= 1 || square == 0
    let factor = (-2 * log(square) / square).squareRoot()
    spare = factor * x1
    return factor * x2
  }

  /// The next number of the exponential distribution with mean 1.
  @inline(__always)
  mutating func exponential() -> Double {
    -log(1 - double())
  }

  /// The next integer of the uniform distribution on 0 through `maximum`.
  ///
  /// Draws the bits that `maximum` has until they make no larger number. Up to 32 bits come from
  /// one word, more from two; a `maximum` of 0 draws nothing.
  @inline(__always)
  mutating func integer(through maximum: UInt64) -> UInt64 {
    guard maximum > 0 else { return 0 }
    let mask = UInt64.max &>> UInt64(maximum.leadingZeroBitCount)
    let isNarrow = maximum <= 0xffff_ffff
    while true {
      let bits = (isNarrow ? UInt64(uint32()) : uint64()) & mask
      if bits <= maximum { return bits }
    }
  }
}
