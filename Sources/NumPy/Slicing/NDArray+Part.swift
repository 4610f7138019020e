extension NDArray {
  /// The elements that `selections`, one an axis, select.
  func part(_ selections: [AxisSelection]) -> NDArray {
    let window = Window(selections, shape: shape)
    return NDArray(unchecked: window.offsets.map { scalars[$0] }, shape: window.shape)
  }

  /// Writes `value`, stretched to fit, to the elements that `selections` select.
  ///
  /// Stops if its shape does not broadcast to theirs.
  mutating func replacePart(_ selections: [AxisSelection], with value: NDArray) {
    let window = Window(selections, shape: shape)
    let values = orStop { () throws(ShapeError) in try value.fitted(to: window.shape) }
    for (offset, scalar) in zip(window.offsets, values.scalars) { scalars[offset] = scalar }
  }

  /// This array stretched to the shape that it is assigned to; surplus axes of length 1 go.
  func fitted(to target: [Int]) throws(ShapeError) -> NDArray {
    let surplus = Swift.max(0, ndim - target.count)
    guard shape.prefix(surplus).allSatisfy({ $0 == 1 }) else {
      throw .cannotAssign(shape, to: target)
    }
    let inner = NDArray(unchecked: scalars, shape: Array(shape.dropFirst(surplus)))
    guard (try? broadcastShape(inner.shape, target)) == target else {
      throw .cannotAssign(shape, to: target)
    }
    return inner.stretched(to: target)
  }
}

/// The elements that one selection an axis picks from an array.
private struct Window {
  /// Their shape, without the axes of which one position was picked.
  let shape: [Int]

  /// Where they lie, in row-major order.
  let offsets: [Int]

  init(_ selections: [AxisSelection], shape: [Int]) {
    var offsets = [0]
    for (selection, stride) in zip(selections, shape.strides) {
      let steps = selection.positions.map { $0 * stride }
      offsets = offsets.flatMap { offset in steps.map { offset + $0 } }
    }
    self.offsets = offsets
    self.shape = selections.compactMap(\.length)
  }
}

extension AxisSelection {
  /// The positions that are selected, counted from the start.
  fileprivate var positions: [Int] {
    switch self {
    case .one(let position): [position]
    case .range(let start, let count, let step): (0..<count).map { start + $0 * step }
    case .list(let positions): positions
    }
  }

  /// The length of the axis that stays, if it does.
  fileprivate var length: Int? {
    switch self {
    case .one: nil
    case .range(_, let count, _): count
    case .list(let positions): positions.count
    }
  }
}
