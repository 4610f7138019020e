extension RandomState {
  /// One integer of the uniform distribution on 0 through `high - 1`; numpy's `randint(high)`.
  public func randint(_ high: Int) -> Int {
    randint(0, high)
  }

  /// One integer of the uniform distribution on `low` through `high - 1`.
  ///
  /// Stops unless `low < high`. Source: numpy's `randint`, whose type is `int64`.
  public func randint(_ low: Int, _ high: Int) -> Int {
    let maximum = Self.maximum(low, high)
    return one { low &+ Int(truncatingIfNeeded: $0.integer(through: maximum)) }
  }

  /// `size` integers of the uniform distribution on `low` through `high - 1`.
  ///
  /// Stops unless `low < high` or `size` is 0. Source: numpy's `randint`, whose type is `int64`.
  public func randint(_ low: Int, _ high: Int, size: Int) -> [Int] {
    guard Self.count([size]) > 0 else { return [] }
    let maximum = Self.maximum(low, high)
    return many(size) { low &+ Int(truncatingIfNeeded: $0.integer(through: maximum)) }
  }

  /// An array of shape `size` of integers of the uniform distribution on `low` through `high - 1`.
  ///
  /// Beyond ±2⁵³ they are rounded to the nearest `Double`. Stops unless `low < high` or the array
  /// is empty. Source: numpy's `randint`.
  public func randint(_ low: Int, _ high: Int, size: [Int]) -> NDArray {
    let integers = randint(low, high, size: Self.count(size))
    return NDArray(shape: size, scalars: integers.map(Double.init))
  }

  /// `length` random bytes; numpy's `bytes`.
  ///
  /// They come four from a word, the lowest first. A `length` of 0 takes a word too, as in numpy.
  public func bytes(_ length: Int) -> [UInt8] {
    guard length >= 0 else { fatalError("negative dimensions are not allowed") }
    let words = many(max(1, (length + 3) / 4)) { $0.uint32() }
    return (0..<length).map { UInt8(truncatingIfNeeded: words[$0 / 4] >> (8 * ($0 % 4))) }
  }

  /// The distance from `low` to the last integer before `high`.
  private static func maximum(_ low: Int, _ high: Int) -> UInt64 {
    guard low < high else { fatalError(low == 0 ? "high <= 0" : "low >= high") }
    return UInt64(truncatingIfNeeded: high &- low &- 1)
  }
}
