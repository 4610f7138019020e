extension NDArray {
  /// Where the element stands in row-major order that no other beats, the first of equals.
  ///
  /// A NaN beats every number. Stops if there are no elements, in the name of `function`.
  func indexOfExtreme(
    _ function: String, beats: (_ candidate: Double, _ best: Double) -> Bool
  ) -> Int {
    guard size > 0 else { ShapeError.emptyArgument(function).stop() }
    return scalars.indices.reduce(0) { best, index in
      Self.isExtreme(scalars[index], beside: scalars[best], beats) ? index : best
    }
  }

  /// The same along `axis`, which goes or, with `keepdims`, stays with length 1.
  ///
  /// Stops if there is no such axis, or if it is empty.
  func indicesOfExtremes(
    _ function: String, axis: Int, keepdims: Bool,
    beats: (_ candidate: Double, _ best: Double) -> Bool
  ) -> NDArray {
    let layout = AxisLayout(self, axis: axis, keepdims: keepdims)
    guard layout.length > 0 else { ShapeError.emptyArgument(function).stop() }
    let indices = (0..<layout.outer * layout.inner).map { lane in
      let start = lane / layout.inner * layout.length * layout.inner + lane % layout.inner
      let numbers = (0..<layout.length).map { scalars[start + $0 * layout.inner] }
      return Double(NDArray(numbers).indexOfExtreme(function, beats: beats))
    }
    return NDArray(unchecked: indices, shape: layout.shape)
  }

  private static func isExtreme(
    _ candidate: Double, beside best: Double, _ beats: (Double, Double) -> Bool
  ) -> Bool {
    beats(candidate, best) || (candidate.isNaN && !best.isNaN)
  }
}
