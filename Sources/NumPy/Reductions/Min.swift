extension NDArray {
  /// The least element of all, NaN if one is; numpy's `min`.
  ///
  /// Stops if there is nothing to compare.
  public func min() -> Double {
    guard let first = scalars.first else { ShapeError.emptyReduction("minimum").stop() }
    return scalars.reduce(first, lesser)
  }

  /// The least elements along `axis`, which goes or, with `keepdims`, stays with length 1; numpy's `min`.
  ///
  /// Stops if there is no such axis, or if there is nothing to compare.
  public func min(axis: Int, keepdims: Bool = false) -> NDArray {
    let layout = AxisLayout(self, axis: axis, keepdims: keepdims)
    guard layout.length > 0 || layout.shape.product == 0 else {
      ShapeError.emptyReduction("minimum").stop()
    }
    return layout.fold(self, lesser)
  }

  /// The least element of all, NaN if one is as an array, with `keepdims` of as many axes; numpy's `min`.
  ///
  /// Stops if there is nothing to compare.
  public func min(keepdims: Bool) -> NDArray {
    reduced(to: min(), keepdims: keepdims)
  }
}

/// The least element of all, NaN if one is; numpy's `min`.
///
/// Stops if there is nothing to compare.
public func min(_ array: NDArray) -> Double { array.min() }

/// The least elements along `axis`, which goes or, with `keepdims`, stays with length 1; numpy's `min`.
///
/// Stops if there is no such axis, or if there is nothing to compare.
public func min(_ array: NDArray, axis: Int, keepdims: Bool = false) -> NDArray {
  array.min(axis: axis, keepdims: keepdims)
}

/// The least element of all, NaN if one is as an array, with `keepdims` of as many axes; numpy's `min`.
///
/// Stops if there is nothing to compare.
public func min(_ array: NDArray, keepdims: Bool) -> NDArray { array.min(keepdims: keepdims) }
