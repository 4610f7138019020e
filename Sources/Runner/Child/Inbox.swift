import Exercises

/// Frames that arrive piece by piece from a child, bounded in length.
struct Inbox {
  private var bytes: [UInt8] = []
  private let most: Int

  /// Takes frames of at most `most` bytes.
  init(most: Int) { self.most = most }

  /// Appends what has arrived.
  mutating func append(_ part: some Sequence<UInt8>) { bytes.append(contentsOf: part) }

  /// Whether the frame that is under way says that it is longer than allowed.
  var isOversized: Bool { announced.map { $0 > most } ?? false }

  /// Whether bytes of an unfinished frame are there.
  var isPartial: Bool { !bytes.isEmpty }

  /// Takes the next whole frame's payload out.
  mutating func next() -> [UInt8]? {
    guard let announced, announced <= most, bytes.count >= 4 + announced else { return nil }
    defer { bytes.removeFirst(4 + announced) }
    return Array(bytes[4..<(4 + announced)])
  }

  private var announced: Int? {
    guard bytes.count >= 4 else { return nil }
    return (0..<4).reduce(0) { $0 | Int(bytes[$1]) << (8 * $1) }
  }
}
