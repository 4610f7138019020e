extension NDArray {
  /// Adds an array in place, after broadcasting it to this shape; numpy's `add` with `out`.
  ///
  /// Stops if `b` does not broadcast to the shape of `a`.
  public static func += (a: inout NDArray, b: NDArray) { a.update(with: b) { $0 += $1 } }

  /// Adds a number in place; numpy's `add` with `out`.
  public static func += (a: inout NDArray, b: Double) { a.update { $0 += b } }

  /// Subtracts an array in place, after broadcasting it to this shape; numpy's `subtract` with `out`.
  ///
  /// Stops if `b` does not broadcast to the shape of `a`.
  public static func -= (a: inout NDArray, b: NDArray) { a.update(with: b) { $0 -= $1 } }

  /// Subtracts a number in place; numpy's `subtract` with `out`.
  public static func -= (a: inout NDArray, b: Double) { a.update { $0 -= b } }

  /// Multiplies by an array in place, after broadcasting it to this shape; numpy's `multiply` with `out`.
  ///
  /// Stops if `b` does not broadcast to the shape of `a`.
  public static func *= (a: inout NDArray, b: NDArray) { a.update(with: b) { $0 *= $1 } }

  /// Multiplies by a number in place; numpy's `multiply` with `out`.
  public static func *= (a: inout NDArray, b: Double) { a.update { $0 *= b } }

  /// Divides by an array in place, after broadcasting it to this shape; numpy's `divide` with `out`.
  ///
  /// Stops if `b` does not broadcast to the shape of `a`.
  public static func /= (a: inout NDArray, b: NDArray) { a.update(with: b) { $0 /= $1 } }

  /// Divides by a number in place; numpy's `divide` with `out`.
  public static func /= (a: inout NDArray, b: Double) { a.update { $0 /= b } }

  @inline(__always)
  private mutating func update(_ change: (inout Double) -> Void) {
    scalars.withUnsafeMutableBufferPointer { target in
      for index in 0..<target.count { change(&target[index]) }
    }
  }

  @inline(__always)
  private mutating func update(with other: NDArray, _ change: (inout Double, Double) -> Void) {
    let other = orStop { () throws(ShapeError) in try operand(other) }
    scalars.withUnsafeMutableBufferPointer { target in
      other.scalars.withUnsafeBufferPointer { source in
        for index in 0..<target.count { change(&target[index], source[index]) }
      }
    }
  }

  /// `other` stretched to this shape, which a change in place must keep.
  func operand(_ other: NDArray) throws(ShapeError) -> NDArray {
    let together = try broadcastShape(shape, other.shape)
    guard together == shape else { throw .outputTooSmall(shape, for: together) }
    return other.stretched(to: shape)
  }
}
