// `var` is a word of the language, so it is a method alone.

extension NDArray {
  /// The variance of all elements, `ddof` less than their number dividing; numpy's `var`.
  public func `var`(ddof: Int = 0) -> Double {
    square(self - mean()).sum() / Double(Swift.max(0, size - ddof))
  }

  /// The variances along `axis`, which goes or, with `keepdims`, stays with length 1; numpy's `var`.
  ///
  /// Stops if there is no such axis.
  public func `var`(axis: Int, ddof: Int = 0, keepdims: Bool = false) -> NDArray {
    let squares = square(self - mean(axis: axis, keepdims: true))
    let divisor = Double(Swift.max(0, shape[checked(axis: axis)] - ddof))
    return squares.sum(axis: axis, keepdims: keepdims) / divisor
  }
}
