/// An n-dimensional array of `Double`, with the meaning of numpy's `ndarray` of `float64`.
///
/// An array is a value: a copy never changes with its original. Elements lie in row-major order.
public struct NDArray: Sendable {
  /// The length of each axis, outermost first; empty for a single number.
  public internal(set) var shape: [Int]

  /// The elements in row-major order, `shape`'s product of them.
  public internal(set) var scalars: [Double]

  /// Creates an array of `shape` from its elements in row-major order.
  ///
  /// Stops if the number of elements is not the product of `shape`.
  public init(shape: [Int], scalars: [Double]) {
    guard shape.allSatisfy({ $0 >= 0 }), shape.reduce(1, *) == scalars.count else {
      fatalError("cannot reshape array of size \(scalars.count) into shape \(shape)")
    }
    self.shape = shape
    self.scalars = scalars
  }
}
