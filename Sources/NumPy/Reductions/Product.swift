extension NDArray {
  /// The product of all elements; numpy's `prod`.
  public func prod() -> Double {
    scalars.reduce(1, *)
  }

  /// The products along `axis`, which goes or, with `keepdims`, stays with length 1; numpy's `prod`.
  ///
  /// Stops if there is no such axis.
  public func prod(axis: Int, keepdims: Bool = false) -> NDArray {
    AxisLayout(self, axis: axis, keepdims: keepdims).fold(self, initial: 1) { $0 * $1 }
  }

  /// The product of all elements as an array, with `keepdims` of as many axes; numpy's `prod`.
  public func prod(keepdims: Bool) -> NDArray {
    reduced(to: prod(), keepdims: keepdims)
  }
}

/// The product of all elements; numpy's `prod`.
public func prod(_ array: NDArray) -> Double { array.prod() }

/// The products along `axis`, which goes or, with `keepdims`, stays with length 1; numpy's `prod`.
///
/// Stops if there is no such axis.
public func prod(_ array: NDArray, axis: Int, keepdims: Bool = false) -> NDArray {
  array.prod(axis: axis, keepdims: keepdims)
}

/// The product of all elements as an array, with `keepdims` of as many axes; numpy's `prod`.
public func prod(_ array: NDArray, keepdims: Bool) -> NDArray { array.prod(keepdims: keepdims) }
