extension NDArray {
  /// Where the least element stands in row-major order, the first of equals; numpy's `argmin`.
  ///
  /// The first NaN counts as the least. Stops if there are no elements.
  public func argmin() -> Int {
    indexOfExtreme("argmin", beats: <)
  }

  /// Where the least elements stand along `axis`, the first of equals; numpy's `argmin`.
  ///
  /// Stops if there is no such axis, or if it is empty.
  public func argmin(axis: Int, keepdims: Bool = false) -> NDArray {
    indicesOfExtremes("argmin", axis: axis, keepdims: keepdims, beats: <)
  }
}

/// Where the least element stands in row-major order, the first of equals; numpy's `argmin`.
///
/// The first NaN counts as the least. Stops if there are no elements.
public func argmin(_ array: NDArray) -> Int { array.argmin() }

/// Where the least elements stand along `axis`, the first of equals; numpy's `argmin`.
///
/// Stops if there is no such axis, or if it is empty.
public func argmin(_ array: NDArray, axis: Int, keepdims: Bool = false) -> NDArray {
  array.argmin(axis: axis, keepdims: keepdims)
}
