/// What a course mixes into the seeds of its hidden cases, so that nobody can look them up.
public struct Secret: Sendable, Equatable {
  /// The secret as whole numbers from 0 to 2³² − 1, for a seed.
  public let words: [Int]

  /// Takes a secret from its bytes; nil if there are none.
  public init?(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return nil }
    var words: [Int] = [bytes.count]
    var word = 0
    for (index, byte) in bytes.enumerated() {
      word |= Int(byte) << (8 * (index % 4))
      if index % 4 == 3 || index == bytes.count - 1 {
        words.append(word)
        word = 0
      }
    }
    self.words = words
  }
}
