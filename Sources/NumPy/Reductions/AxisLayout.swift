/// An array as its axis of reduction sees it: `outer` blocks of `length` rows of `inner` elements.
struct AxisLayout {
  let outer: Int
  let length: Int
  let inner: Int
  let shape: [Int]

  /// The layout of `array` along `axis`; the result has no such axis, or one of length 1.
  ///
  /// Stops if there is no such axis.
  init(_ array: NDArray, axis: Int, keepdims: Bool) {
    let axis = array.checked(axis: axis)
    outer = array.shape[..<axis].reduce(1, *)
    length = array.shape[axis]
    inner = array.shape[(axis + 1)...].reduce(1, *)
    var shape = array.shape
    if keepdims { shape[axis] = 1 } else { shape.remove(at: axis) }
    self.shape = shape
  }

  /// Folds `array` along the axis, element by element, starting at the first or at `initial`.
  @inline(__always)
  func fold(
    _ array: NDArray, initial: Double? = nil, _ combine: (Double, Double) -> Double
  ) -> NDArray {
    var result = Array(repeating: initial ?? 0, count: outer * inner)
    array.scalars.withUnsafeBufferPointer { source in
      result.withUnsafeMutableBufferPointer { result in
        for block in 0..<outer {
          for row in 0..<length {
            let from = (block * length + row) * inner
            for column in 0..<inner {
              let target = block * inner + column
              result[target] =
                row == 0 && initial == nil
                ? source[from + column] : combine(result[target], source[from + column])
            }
          }
        }
      }
    }
    return NDArray(unchecked: result, shape: shape)
  }
}

extension NDArray {
  /// A number in the shape that a reduction of all axes leaves.
  func reduced(to value: Double, keepdims: Bool) -> NDArray {
    NDArray(unchecked: [value], shape: keepdims ? shape.map { _ in 1 } : [])
  }
}
