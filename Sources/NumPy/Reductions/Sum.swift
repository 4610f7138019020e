extension NDArray {
  /// The sum of all elements, 0 if there are none, bit for bit numpy's; numpy's `sum`.
  public func sum() -> Double {
    scalars.withUnsafeBufferPointer { $0.pairwiseSum(from: 0, count: size) }
  }

  /// The sums along `axis`, which goes or, with `keepdims`, stays with length 1; numpy's `sum`.
  ///
  /// Stops if there is no such axis.
  public func sum(axis: Int, keepdims: Bool = false) -> NDArray {
    let layout = AxisLayout(self, axis: axis, keepdims: keepdims)
    guard layout.inner == 1 else { return layout.fold(self, initial: 0) { $0 + $1 } }
    let sums = scalars.withUnsafeBufferPointer { scalars in
      (0..<layout.outer).map { row in
        scalars.pairwiseSum(from: row * layout.length, count: layout.length)
      }
    }
    return NDArray(unchecked: sums, shape: layout.shape)
  }

  /// The sum of all elements as an array, with `keepdims` of as many axes; numpy's `sum`.
  public func sum(keepdims: Bool) -> NDArray { reduced(to: sum(), keepdims: keepdims) }
}

/// The sum of all elements, 0 if there are none, bit for bit numpy's; numpy's `sum`.
public func sum(_ array: NDArray) -> Double { array.sum() }

/// The sums along `axis`, which goes or, with `keepdims`, stays with length 1; numpy's `sum`.
///
/// Stops if there is no such axis.
public func sum(_ array: NDArray, axis: Int, keepdims: Bool = false) -> NDArray {
  array.sum(axis: axis, keepdims: keepdims)
}

/// The sum of all elements as an array, with `keepdims` of as many axes; numpy's `sum`.
public func sum(_ array: NDArray, keepdims: Bool) -> NDArray { array.sum(keepdims: keepdims) }
