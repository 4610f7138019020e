extension NDArray: Equatable {
  /// Whether both arrays have the same shape and equal elements; a NaN equals nothing.
  ///
  /// numpy's `==` compares element by element: that is `equal(a, b)` here.
  public static func == (a: NDArray, b: NDArray) -> Bool {
    a.shape == b.shape && a.scalars == b.scalars
  }
}

/// Whether both arrays have the same shape and equal elements; numpy's `array_equal`.
///
/// A NaN equals nothing, or with `equalNaN` another NaN.
public func arrayEqual(_ a: NDArray, _ b: NDArray, equalNaN: Bool = false) -> Bool {
  guard equalNaN else { return a == b }
  return a.shape == b.shape
    && zip(a.scalars, b.scalars).allSatisfy { $0 == $1 || ($0.isNaN && $1.isNaN) }
}

/// 1 where the elements are equal, else 0, after broadcasting; numpy's `equal`.
///
/// Stops if the shapes cannot be broadcast together.
public func equal(_ a: NDArray, _ b: NDArray) -> NDArray { NDArray.map(a, b) { $0 == $1 ? 1 : 0 } }

/// 1 where the element equals the number, else 0; numpy's `equal`.
public func equal(_ a: NDArray, _ b: Double) -> NDArray { a.map { $0 == b ? 1 : 0 } }

/// 1 where the elements differ, else 0, after broadcasting; numpy's `not_equal`.
///
/// Stops if the shapes cannot be broadcast together.
public func notEqual(_ a: NDArray, _ b: NDArray) -> NDArray {
  NDArray.map(a, b) { $0 != $1 ? 1 : 0 }
}

/// 1 where the element differs from the number, else 0; numpy's `not_equal`.
public func notEqual(_ a: NDArray, _ b: Double) -> NDArray { a.map { $0 != b ? 1 : 0 } }
