/// The product of vectors, matrices or numbers; numpy's `dot`.
///
/// `(n, k)` with `(k, m)` gives `(n, m)`; `(k,)` with `(k,)` gives `()`, whose number is `Double(…)`;
/// a 0-d operand scales the other; else the last axis of `a` is summed with the last but one of
/// `b`. Stops if those differ in length.
public func dot(_ a: NDArray, _ b: NDArray) -> NDArray {
  if a.ndim == 0 || b.ndim == 0 { return a * b }
  return orStop { () throws(ShapeError) in try product(a, b) }
}

extension NDArray {
  /// The product of this array and another, vectors, matrices or numbers; numpy's `dot`.
  ///
  /// `(n, k)` with `(k, m)` gives `(n, m)`; `(k,)` with `(k,)` gives `()`, whose number is
  /// `Double(…)`. Stops if the axes that are summed differ in length.
  public func dot(_ other: NDArray) -> NDArray { NumPy.dot(self, other) }
}

/// `dot` of two arrays that have axes: every row of `a` with every column of `b`.
private func product(_ a: NDArray, _ b: NDArray) throws(ShapeError) -> NDArray {
  let (axisA, axisB) = (a.ndim - 1, Swift.max(0, b.ndim - 2))
  let inner = a.shape[axisA]
  guard inner == b.shape[axisB] else { throw .notAligned(a.shape, axisA, b.shape, axisB) }
  let rest = Array(b.shape.dropLast(2)) + (b.ndim > 1 ? [b.shape[b.ndim - 1]] : [])
  // The summed axis of `b` goes first, so that one product of matrices does it all.
  let columns = b.ndim < 3 ? b : b.transposed([axisB] + (0..<axisB) + [b.ndim - 1])
  let rows = a.shape.dropLast().reduce(1, *)
  let scalars = matrixProduct(a.scalars, columns.scalars, rows, inner, rest.product)
  return NDArray(unchecked: scalars, shape: a.shape.dropLast() + rest)
}
