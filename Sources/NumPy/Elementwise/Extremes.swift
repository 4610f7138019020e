/// The greater of each pair of elements, after broadcasting; NaN where either is; numpy's `maximum`.
///
/// Stops if the shapes cannot be broadcast together.
public func maximum(_ a: NDArray, _ b: NDArray) -> NDArray { NDArray.map(a, b, greater) }

/// The greater of each element and a number; numpy's `maximum`.
public func maximum(_ a: NDArray, _ b: Double) -> NDArray { a.map { greater($0, b) } }

/// The greater of a number and each element: `maximum(0, Z)`; numpy's `maximum`.
public func maximum(_ a: Double, _ b: NDArray) -> NDArray { b.map { greater(a, $0) } }

/// The lesser of each pair of elements, after broadcasting; NaN where either is; numpy's `minimum`.
///
/// Stops if the shapes cannot be broadcast together.
public func minimum(_ a: NDArray, _ b: NDArray) -> NDArray { NDArray.map(a, b, lesser) }

/// The lesser of each element and a number; numpy's `minimum`.
public func minimum(_ a: NDArray, _ b: Double) -> NDArray { a.map { lesser($0, b) } }

/// The lesser of a number and each element; numpy's `minimum`.
public func minimum(_ a: Double, _ b: NDArray) -> NDArray { b.map { lesser(a, $0) } }

/// Each element, but at least `low` and at most `high`; numpy's `clip`.
public func clip(_ array: NDArray, _ low: Double, _ high: Double) -> NDArray {
  array.map { lesser(greater($0, low), high) }
}

/// The greater number, or the first NaN.
@inline(__always)
func greater(_ a: Double, _ b: Double) -> Double { a >= b || a.isNaN ? a : b }

/// The lesser number, or the first NaN.
@inline(__always)
func lesser(_ a: Double, _ b: Double) -> Double { a <= b || a.isNaN ? a : b }
