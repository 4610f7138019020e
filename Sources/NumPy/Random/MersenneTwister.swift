/// The generator MT19937, seeded as numpy's `RandomState` seeds it.
///
/// Source: Matsumoto and Nishimura, "Mersenne Twister", ACM TOMACS 8(1), 1998, and the
/// initialisation of 2002-01-26 by the same authors.
package struct MersenneTwister: Sendable, Hashable {
  /// The number of 32-bit words in the state.
  package static let length = 624

  /// The state: `length` words.
  private(set) var key: [UInt32]

  /// The index in `key` of the next word to hand out; `length` when all have been.
  private(set) var position = Self.length

  /// Restores a generator from its words and position.
  init(key: [UInt32], position: Int) {
    self.key = key
    self.position = position
  }

  /// Seeds with one word: the authors' `init_genrand`.
  package init(seed: UInt32) {
    key = [seed]
    key.reserveCapacity(Self.length)
    for index in 1..<Self.length {
      key.append(1_812_433_253 &* Self.fold(key[index - 1]) &+ UInt32(index))
    }
  }

  /// Seeds with several words, at least one: the authors' `init_by_array`.
  package init(seeds: [UInt32]) {
    self.init(seed: 19_650_218)
    var index = 1
    for step in 0..<max(Self.length, seeds.count) {
      let place = step % seeds.count
      let mixed = key[index] ^ (Self.fold(key[index - 1]) &* 1_664_525)
      key[index] = mixed &+ seeds[place] &+ UInt32(truncatingIfNeeded: place)
      advance(&index)
    }
    for _ in 1..<Self.length {
      let mixed = key[index] ^ (Self.fold(key[index - 1]) &* 1_566_083_941)
      key[index] = mixed &- UInt32(index)
      advance(&index)
    }
    key[0] = 0x8000_0000  // The highest bit is set, so the state is never all zeros.
  }

  /// The next 32 bits.
  package mutating func next() -> UInt32 {
    withDraws { $0.uint32() }
  }

  /// Lends the state to `body` as a cursor over raw memory, so that filling an array costs
  /// neither a bounds check nor an exclusivity check for each draw.
  mutating func withDraws<Result>(_ body: (inout Draws) -> Result) -> Result {
    var position = position
    defer { self.position = position }
    return key.withUnsafeMutableBufferPointer { key in
      var draws = Draws(key: key.baseAddress.unsafelyUnwrapped, position: position)
      defer { position = draws.position }
      return body(&draws)
    }
  }

  private static func fold(_ word: UInt32) -> UInt32 { word ^ (word >> 30) }

  private mutating func advance(_ index: inout Int) {
    index += 1
    guard index == Self.length else { return }
    key[0] = key[Self.length - 1]
    index = 1
  }
}
