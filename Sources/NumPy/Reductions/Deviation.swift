extension NDArray {
  /// The standard deviation of all elements, `ddof` less than their number dividing; numpy's `std`.
  public func std(ddof: Int = 0) -> Double {
    self.var(ddof: ddof).squareRoot()
  }

  /// The standard deviations along `axis`, which goes or, with `keepdims`, stays with length 1; numpy's `std`.
  ///
  /// Stops if there is no such axis.
  public func std(axis: Int, ddof: Int = 0, keepdims: Bool = false) -> NDArray {
    self.var(axis: axis, ddof: ddof, keepdims: keepdims).sqrt()
  }
}

/// The standard deviation of all elements, `ddof` less than their number dividing; numpy's `std`.
public func std(_ array: NDArray, ddof: Int = 0) -> Double { array.std(ddof: ddof) }

/// The standard deviations along `axis`, which goes or, with `keepdims`, stays with length 1; numpy's `std`.
///
/// Stops if there is no such axis.
public func std(_ array: NDArray, axis: Int, ddof: Int = 0, keepdims: Bool = false) -> NDArray {
  array.std(axis: axis, ddof: ddof, keepdims: keepdims)
}
