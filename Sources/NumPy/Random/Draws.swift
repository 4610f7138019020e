/// A cursor over a Mersenne Twister's words in memory that it does not own.
///
/// It lives only inside `MersenneTwister.withDraws`, where the optimiser keeps it in registers.
struct Draws {
  private let key: UnsafeMutablePointer<UInt32>
  private(set) var position: Int

  /// Points at `MersenneTwister.length` words, of which `position` have been handed out.
  init(key: UnsafeMutablePointer<UInt32>, position: Int) {
    self.key = key
    self.position = position
  }

  /// The next 32 bits, tempered.
  @inline(__always)
  mutating func uint32() -> UInt32 {
    if position == MersenneTwister.length { twist() }
    var word = key[position]
    position &+= 1
    word ^= word &>> 11
    word ^= (word &<< 7) & 0x9d2c_5680
    word ^= (word &<< 15) & 0xefc6_0000
    return word ^ (word &>> 18)
  }

  /// The next 64 bits, the higher half drawn first.
  @inline(__always)
  mutating func uint64() -> UInt64 {
    let high = UInt64(uint32())
    return high &<< 32 | UInt64(uint32())
  }

  /// The next number of the uniform distribution on [0, 1), with 53 random bits.
  @inline(__always)
  mutating func double() -> Double {
    let high = Double(Int32(truncatingIfNeeded: uint32() &>> 5))
    let low = Double(Int32(truncatingIfNeeded: uint32() &>> 6))
    return (high * 67_108_864 + low) / 9_007_199_254_740_992
  }

  /// Makes the next `length` words. Three loops, so that no index needs a remainder; `while`, for
  /// builds without the optimiser.
  @inline(never)
  private mutating func twist() {
    let length = MersenneTwister.length
    let middle = 397
    var index = 0
    while index < length &- middle {
      key[index] = key[index &+ middle] ^ mixed(index, index &+ 1)
      index &+= 1
    }
    while index < length &- 1 {
      key[index] = key[index &+ middle &- length] ^ mixed(index, index &+ 1)
      index &+= 1
    }
    key[length &- 1] = key[middle &- 1] ^ mixed(length &- 1, 0)
    position = 0
  }

  @inline(__always)
  private func mixed(_ upper: Int, _ lower: Int) -> UInt32 {
    let word = (key[upper] & 0x8000_0000) | (key[lower] & 0x7fff_ffff)
    return (word &>> 1) ^ ((0 &- (word & 1)) & 0x9908_b0df)
  }
}
