/// A set of cells, by their places in order.
///
/// A bit a cell: what a thousand cells need of each other is put together in hardly any time.
struct CellSet: Equatable, Sendable {
  private var words: [UInt64] = []

  /// The places, the lowest first.
  var places: [Int] {
    words.indices.flatMap { index in
      (0..<64).filter { words[index] >> UInt64($0) & 1 == 1 }.map { index * 64 + $0 }
    }
  }

  /// Adds a place.
  mutating func insert(_ place: Int) {
    makeRoom(place / 64 + 1)
    words[place / 64] |= 1 << UInt64(place % 64)
  }

  /// Adds the places of another set.
  mutating func formUnion(_ other: CellSet) {
    makeRoom(other.words.count)
    for index in other.words.indices { words[index] |= other.words[index] }
  }

  private mutating func makeRoom(_ count: Int) {
    while words.count < count { words.append(0) }
  }
}
