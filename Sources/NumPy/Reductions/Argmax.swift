extension NDArray {
  /// Where the greatest element stands in row-major order, the first of equals; numpy's `argmax`.
  ///
  /// The first NaN counts as the greatest. Stops if there are no elements.
  public func argmax() -> Int {
    indexOfExtreme("argmax", beats: >)
  }

  /// Where the greatest elements stand along `axis`, the first of equals; numpy's `argmax`.
  ///
  /// Stops if there is no such axis, or if it is empty.
  public func argmax(axis: Int, keepdims: Bool = false) -> NDArray {
    indicesOfExtremes("argmax", axis: axis, keepdims: keepdims, beats: >)
  }
}

/// Where the greatest element stands in row-major order, the first of equals; numpy's `argmax`.
///
/// The first NaN counts as the greatest. Stops if there are no elements.
public func argmax(_ array: NDArray) -> Int { array.argmax() }

/// Where the greatest elements stand along `axis`, the first of equals; numpy's `argmax`.
///
/// Stops if there is no such axis, or if it is empty.
public func argmax(_ array: NDArray, axis: Int, keepdims: Bool = false) -> NDArray {
  array.argmax(axis: axis, keepdims: keepdims)
}
