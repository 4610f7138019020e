/// An n-dimensional array of `Double`, with the meaning of numpy's `ndarray` of `float64`.
///
/// An array is a value: a copy never changes with its original. Elements lie in row-major order.
/// numpy's arrays of booleans are arrays of 0 and 1 here, so that `A * (A > 0)` is one product.
public struct NDArray: Sendable {
  /// The length of each axis, outermost first; empty for a single number.
  public internal(set) var shape: [Int]

  /// The elements in row-major order, `shape`'s product of them.
  public internal(set) var scalars: [Double]

  /// Creates an array of `shape` from its elements in row-major order.
  ///
  /// Stops if the number of elements is not the product of `shape`.
  public init(shape: [Int], scalars: [Double]) {
    guard shape.allSatisfy({ $0 >= 0 }), shape.product == scalars.count else {
      ShapeError.cannotReshape(size: scalars.count, into: shape).stop()
    }
    self.init(unchecked: scalars, shape: shape)
  }

  /// Creates an array whose shape is known to fit.
  init(unchecked scalars: [Double], shape: [Int]) {
    self.shape = shape
    self.scalars = scalars
  }

  /// The number of elements, numpy's `size`.
  public var size: Int { scalars.count }

  /// The number of axes, numpy's `ndim`.
  public var ndim: Int { shape.count }
}

extension [Int] {
  /// The number of elements in an array of this shape; 1 for the empty shape.
  var product: Int { reduce(1, *) }

  /// How far apart neighbours along each axis lie in row-major order.
  var strides: [Int] {
    var strides = self
    var step = 1
    for axis in indices.reversed() {
      strides[axis] = step
      step *= self[axis]
    }
    return strides
  }
}
