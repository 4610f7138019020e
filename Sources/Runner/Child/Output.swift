import Exercises

/// What a child prints: the first bytes of it are kept, all of it is counted.
struct Output {
  private var kept: [UInt8] = []
  private var total: UInt64 = 0
  private let most: Int
  /// Whether nobody can print any more.
  private(set) var hasEnded = false

  /// Keeps at most `most` bytes a turn.
  init(most: Int) { self.most = most }

  /// Reads what is there, at most a few pipes full at a time, so that the clocks are looked at.
  mutating func drain(_ descriptor: Int32) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    for _ in 0..<4 {
      let count = read(descriptor, &buffer, buffer.count)
      if count == 0 { hasEnded = true }
      guard count > 0 else { return }
      total += UInt64(count)
      kept.append(contentsOf: buffer.prefix(min(count, most - kept.count)))
    }
  }

  /// Takes out what was kept, and the number of bytes that there were.
  mutating func take() -> (bytes: [UInt8], total: UInt64) {
    defer { (kept, total) = ([], 0) }
    return (kept, total)
  }
}
