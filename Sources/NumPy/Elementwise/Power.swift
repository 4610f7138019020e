/// Each element of `a` to the power of its partner in `b`, after broadcasting; numpy's `power`.
///
/// Stops if the shapes cannot be broadcast together.
public func power(_ a: NDArray, _ b: NDArray) -> NDArray { NDArray.map(a, b) { pow($0, $1) } }

/// Each element to the power of a number; numpy's `power`.
///
/// As in numpy, the exponents -1, 0.5 and 2 are quotients, roots and products to the last bit.
public func power(_ a: NDArray, _ exponent: Double) -> NDArray {
  switch exponent {
  case -1: a.map { 1 / $0 }
  case 0.5: sqrt(a)
  case 2: square(a)
  default: a.map { pow($0, exponent) }
  }
}

/// A number to the power of each element; numpy's `power`.
public func power(_ base: Double, _ b: NDArray) -> NDArray { b.map { pow(base, $0) } }

/// The square of each element; numpy's `square`.
public func square(_ array: NDArray) -> NDArray { array.map { $0 * $0 } }

extension NDArray {
  /// Each element to the power of a number; numpy's `power`.
  public func power(_ exponent: Double) -> NDArray { NumPy.power(self, exponent) }
}
