extension NDArray {
  /// Where the greatest element stands in row-major order, the first of equals; numpy's `argmax`.
  ///
  /// The first NaN counts as the greatest. Stops if there are no elements.
  public func argmax() -> Int {
    guard size > 0 else { ShapeError.emptyArgument("argmax").stop() }
    var best = 0
    for index in scalars.indices where beats(scalars[index], scalars[best]) { best = index }
    return best
  }

  /// Where the greatest elements stand along `axis`, the first of equals; numpy's `argmax`.
  ///
  /// Stops if there is no such axis, or if it is empty.
  public func argmax(axis: Int, keepdims: Bool = false) -> NDArray {
    let layout = AxisLayout(self, axis: axis, keepdims: keepdims)
    guard layout.length > 0 else { ShapeError.emptyArgument("argmax").stop() }
    let lanes = (0..<layout.outer * layout.inner).map { lane in
      let start = lane / layout.inner * layout.length * layout.inner + lane % layout.inner
      return NDArray((0..<layout.length).map { scalars[start + $0 * layout.inner] })
    }
    return NDArray(unchecked: lanes.map { Double($0.argmax()) }, shape: layout.shape)
  }

  private func beats(_ candidate: Double, _ best: Double) -> Bool {
    candidate > best || (candidate.isNaN && !best.isNaN)
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
