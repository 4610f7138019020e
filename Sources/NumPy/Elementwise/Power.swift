/// Each element of `a` to the power of its partner in `b`, after broadcasting; numpy's `power`.
///
/// Stops if the shapes cannot be broadcast together.
public func power(_ a: NDArray, _ b: NDArray) -> NDArray { NDArray.map(a, b) { pow($0, $1) } }

/// Each element to the power of a number; numpy's `power`.
public func power(_ a: NDArray, _ exponent: Double) -> NDArray {
  exponent == 2 ? a.map { $0 * $0 } : a.map { pow($0, exponent) }
}

/// A number to the power of each element; numpy's `power`.
public func power(_ base: Double, _ b: NDArray) -> NDArray { b.map { pow(base, $0) } }

/// The square of each element; numpy's `square`.
public func square(_ array: NDArray) -> NDArray { array.map { $0 * $0 } }

extension NDArray {
  /// Each element to the power of a number; numpy's `power`.
  public func power(_ exponent: Double) -> NDArray { NumPy.power(self, exponent) }
}
