extension NDArray {
  /// The mean of all elements; numpy's `mean`.
  public func mean() -> Double {
    sum() / Double(size)
  }

  /// The means along `axis`, which goes or, with `keepdims`, stays with length 1; numpy's `mean`.
  ///
  /// Stops if there is no such axis.
  public func mean(axis: Int, keepdims: Bool = false) -> NDArray {
    let length = Double(shape[checked(axis: axis)])
    return sum(axis: axis, keepdims: keepdims) / length
  }

  /// The mean of all elements as an array, with `keepdims` of as many axes; numpy's `mean`.
  public func mean(keepdims: Bool) -> NDArray {
    reduced(to: mean(), keepdims: keepdims)
  }
}

/// The mean of all elements; numpy's `mean`.
public func mean(_ array: NDArray) -> Double { array.mean() }

/// The means along `axis`, which goes or, with `keepdims`, stays with length 1; numpy's `mean`.
///
/// Stops if there is no such axis.
public func mean(_ array: NDArray, axis: Int, keepdims: Bool = false) -> NDArray {
  array.mean(axis: axis, keepdims: keepdims)
}

/// The mean of all elements as an array, with `keepdims` of as many axes; numpy's `mean`.
public func mean(_ array: NDArray, keepdims: Bool) -> NDArray { array.mean(keepdims: keepdims) }
