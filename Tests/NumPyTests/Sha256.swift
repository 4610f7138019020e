import NumPy

/// SHA-256, to compare a million numbers with numpy's by their digest.
///
/// Source: FIPS 180-4. Written with `while` and pointers, since tests run without the optimiser.
enum Sha256 {
  /// The digest of the bytes of `numbers` in memory, in hexadecimal; on a little-endian machine.
  static func hex<Number: BitwiseCopyable>(of numbers: [Number]) -> String {
    var state = initial
    numbers.withUnsafeBytes { bytes in
      let whole = bytes.count / 64 * 64
      compress(UnsafeRawBufferPointer(rebasing: bytes[..<whole]), into: &state)
      padded(bytes[whole...], length: bytes.count).withUnsafeBytes { compress($0, into: &state) }
    }
    return state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// The last bytes, a one bit, zeros, and the length in bits.
  private static func padded(_ rest: some Sequence<UInt8>, length: Int) -> [UInt8] {
    var block = Array(rest) + [0x80]
    block += Array(repeating: 0, count: (120 - block.count % 64) % 64)
    return block + (0..<8).map { UInt8(truncatingIfNeeded: (length * 8) >> (56 - 8 * $0)) }
  }

  private static func compress(_ bytes: UnsafeRawBufferPointer, into state: inout [UInt32]) {
    var schedule = [UInt32](repeating: 0, count: 64)
    schedule.withUnsafeMutableBufferPointer { schedule in
      constants.withUnsafeBufferPointer { constants in
        state.withUnsafeMutableBufferPointer { state in
          var offset = 0
          while offset < bytes.count {
            expand(bytes.baseAddress! + offset, schedule.baseAddress!)
            rounds(state.baseAddress!, schedule.baseAddress!, constants.baseAddress!)
            offset &+= 64
          }
        }
      }
    }
  }

  private static func expand(_ block: UnsafeRawPointer, _ w: UnsafeMutablePointer<UInt32>) {
    var t = 0
    while t < 16 {
      w[t] = block.loadUnaligned(fromByteOffset: t &* 4, as: UInt32.self).byteSwapped
      t &+= 1
    }
    while t < 64 {
      let a = w[t &- 15]
      let b = w[t &- 2]
      let small0 = rotated(a, 7) ^ rotated(a, 18) ^ (a &>> 3)
      let small1 = rotated(b, 17) ^ rotated(b, 19) ^ (b &>> 10)
      w[t] = w[t &- 16] &+ small0 &+ w[t &- 7] &+ small1
      t &+= 1
    }
  }

  private static func rounds(
    _ state: UnsafeMutablePointer<UInt32>, _ w: UnsafePointer<UInt32>, _ k: UnsafePointer<UInt32>
  ) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    var t = 0
    while t < 64 {
      let big1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let first = h &+ big1 &+ ((e & f) ^ (~e & g)) &+ k[t] &+ w[t]
      let big0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
      let second = big0 &+ ((a & b) ^ (a & c) ^ (b & c))
      h = g
      g = f
      f = e
      e = d &+ first
      d = c
      c = b
      b = a
      a = first &+ second
      t &+= 1
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    (word &>> count) | (word &<< (32 &- count))
  }

  private static let primes: [Int] = (2...311).filter { candidate in
    !(2..<candidate).contains { $0 * $0 <= candidate && candidate % $0 == 0 }
  }

  /// The first 32 bits of the fractions of the square roots of the first eight primes.
  private static let initial = primes.prefix(8).map { fraction(Double($0).squareRoot()) }

  /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
  private static let constants = primes.map { fraction(cbrt(Double($0))) }

  private static func fraction(_ root: Double) -> UInt32 {
    UInt32((root - root.rounded(.down)) * 4_294_967_296)
  }
}
