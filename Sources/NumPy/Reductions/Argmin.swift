extension NDArray {
  /// Where the least element stands in row-major order, the first of equals; numpy's `argmin`.
  ///
  /// The first NaN counts as the least. Stops if there are no elements.
  public func argmin() -> Int {
    guard size > 0 else { ShapeError.emptyArgument("argmin").stop() }
    var best = 0
    for index in scalars.indices where beats(scalars[index], scalars[best]) { best = index }
    return best
  }

  /// Where the least elements stand along `axis`, the first of equals; numpy's `argmin`.
  ///
  /// Stops if there is no such axis, or if it is empty.
  public func argmin(axis: Int, keepdims: Bool = false) -> NDArray {
    let layout = AxisLayout(self, axis: axis, keepdims: keepdims)
    guard layout.length > 0 else { ShapeError.emptyArgument("argmin").stop() }
    let lanes = (0..<layout.outer * layout.inner).map { lane in
      let start = lane / layout.inner * layout.length * layout.inner + lane % layout.inner
      return NDArray((0..<layout.length).map { scalars[start + $0 * layout.inner] })
    }
    return NDArray(unchecked: lanes.map { Double($0.argmin()) }, shape: layout.shape)
  }

  private func beats(_ candidate: Double, _ best: Double) -> Bool {
    candidate < best || (candidate.isNaN && !best.isNaN)
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
