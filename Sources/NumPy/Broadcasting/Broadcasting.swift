/// The shape that arrays of the given shapes have together, by numpy's broadcasting rules.
///
/// Shapes are lined up at their last axes; a missing axis or one of length 1 is stretched.
func broadcastShape(_ shapes: [Int]...) throws(ShapeError) -> [Int] {
  let ndim = shapes.reduce(0) { Swift.max($0, $1.count) }
  var result = Array(repeating: 1, count: ndim)
  for shape in shapes {
    for (axis, length) in zip((ndim - shape.count)..., shape) where length != 1 {
      guard result[axis] == 1 || result[axis] == length else { throw .notBroadcastable(shapes) }
      result[axis] = length
    }
  }
  return result
}

extension NDArray {
  /// The walk through this array's elements as if it were stretched to `target`.
  func walk(broadcastTo target: [Int]) -> StridedWalk {
    let missing = Array(repeating: 0, count: target.count - ndim)
    let strides = zip(shape, shape.strides).map { length, stride in length == 1 ? 0 : stride }
    return StridedWalk(shape: target, strides: missing + strides)
  }

  /// This array stretched to `target`, which its shape is known to fit.
  func stretched(to target: [Int]) -> NDArray {
    guard shape != target else { return self }
    return NDArray(unchecked: walk(broadcastTo: target).gather(from: scalars), shape: target)
  }
}

/// The array stretched to `shape`; numpy's `broadcast_to`.
///
/// Stops if its own shape does not broadcast to that.
public func broadcastTo(_ array: NDArray, _ shape: [Int]) -> NDArray {
  guard (try? broadcastShape(array.shape, shape)) == shape else {
    ShapeError.notBroadcastable(remapped: tuple(array.shape), to: shape).stop()
  }
  return array.stretched(to: shape)
}
