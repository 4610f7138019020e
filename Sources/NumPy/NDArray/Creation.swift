/// An array of `shape` that is filled with 0; numpy's `zeros`.
public func zeros(_ shape: [Int]) -> NDArray { full(shape, 0) }

/// An array of the given axis lengths that is filled with 0; numpy's `zeros`.
public func zeros(_ shape: Int...) -> NDArray { full(shape, 0) }

/// An array of `shape` that is filled with 1; numpy's `ones`.
public func ones(_ shape: [Int]) -> NDArray { full(shape, 1) }

/// An array of the given axis lengths that is filled with 1; numpy's `ones`.
public func ones(_ shape: Int...) -> NDArray { full(shape, 1) }

/// An array of `shape` whose elements are all `value`; numpy's `full`.
///
/// Stops if an axis is negative.
public func full(_ shape: [Int], _ value: Double) -> NDArray {
  guard shape.allSatisfy({ $0 >= 0 }) else { ShapeError.negativeDimension.stop() }
  return NDArray(unchecked: Array(repeating: value, count: shape.product), shape: shape)
}

/// Zeros in the shape of `array`; numpy's `zeros_like`.
public func zerosLike(_ array: NDArray) -> NDArray { full(array.shape, 0) }

/// Ones in the shape of `array`; numpy's `ones_like`.
public func onesLike(_ array: NDArray) -> NDArray { full(array.shape, 1) }

/// The matrix of shape `(n, m ?? n)` with ones on its `k`-th diagonal; numpy's `eye`.
///
/// A positive `k` counts diagonals above the main one. Stops if a length is negative.
public func eye(_ n: Int, _ m: Int? = nil, k: Int = 0) -> NDArray {
  var matrix = zeros(n, m ?? n)
  for row in 0..<n where (0..<matrix.shape[1]).contains(row + k) { matrix[row, row + k] = 1 }
  return matrix
}
