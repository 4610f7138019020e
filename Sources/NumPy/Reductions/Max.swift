extension NDArray {
  /// The greatest element of all, NaN if one is; numpy's `max`.
  ///
  /// Stops if there is nothing to compare.
  public func max() -> Double {
    guard let first = scalars.first else { ShapeError.emptyReduction("maximum").stop() }
    return scalars.reduce(first, greater)
  }

  /// The greatest elements along `axis`, which goes or, with `keepdims`, stays with length 1; numpy's `max`.
  ///
  /// Stops if there is no such axis, or if there is nothing to compare.
  public func max(axis: Int, keepdims: Bool = false) -> NDArray {
    let layout = AxisLayout(self, axis: axis, keepdims: keepdims)
    guard layout.length > 0 || layout.shape.product == 0 else {
      ShapeError.emptyReduction("maximum").stop()
    }
    return layout.fold(self, greater)
  }

  /// The greatest element of all, NaN if one is as an array, with `keepdims` of as many axes; numpy's `max`.
  ///
  /// Stops if there is nothing to compare.
  public func max(keepdims: Bool) -> NDArray {
    reduced(to: max(), keepdims: keepdims)
  }
}

/// The greatest element of all, NaN if one is; numpy's `max`.
///
/// Stops if there is nothing to compare.
public func max(_ array: NDArray) -> Double { array.max() }

/// The greatest elements along `axis`, which goes or, with `keepdims`, stays with length 1; numpy's `max`.
///
/// Stops if there is no such axis, or if there is nothing to compare.
public func max(_ array: NDArray, axis: Int, keepdims: Bool = false) -> NDArray {
  array.max(axis: axis, keepdims: keepdims)
}

/// The greatest element of all, NaN if one is as an array, with `keepdims` of as many axes; numpy's `max`.
///
/// Stops if there is nothing to compare.
public func max(_ array: NDArray, keepdims: Bool) -> NDArray { array.max(keepdims: keepdims) }
