extension Int: AxisIndex {
  /// This position alone; stops if it is out of bounds.
  public func selection(axis: Int, length: Int) -> AxisSelection {
    .one(checkedPosition(axis: axis, length: length))
  }

  /// This position counted from the start.
  ///
  /// Stops if it is out of bounds.
  func checkedPosition(axis: Int, length: Int) -> Int {
    guard self >= -length, self < length else {
      ShapeError.outOfBounds(index: self, axis: axis, length: length).stop()
    }
    return self < 0 ? self + length : self
  }
}

extension [Int]: AxisIndex {
  /// These positions, in this order; stops if one is out of bounds.
  public func selection(axis: Int, length: Int) -> AxisSelection {
    .list(map { $0.checkedPosition(axis: axis, length: length) })
  }
}

extension Range<Int>: AxisIndex {
  /// The positions in this range that the axis has.
  public func selection(axis: Int, length: Int) -> AxisSelection {
    AxisSlice(from: lowerBound, to: upperBound).selection(axis: axis, length: length)
  }
}

extension ClosedRange<Int>: AxisIndex {
  /// The positions in this range that the axis has.
  public func selection(axis: Int, length: Int) -> AxisSelection {
    AxisSlice(from: lowerBound, to: upperBound.end).selection(axis: axis, length: length)
  }
}

extension PartialRangeFrom<Int>: AxisIndex {
  /// The positions in this range that the axis has.
  public func selection(axis: Int, length: Int) -> AxisSelection {
    AxisSlice(from: lowerBound).selection(axis: axis, length: length)
  }
}

extension PartialRangeUpTo<Int>: AxisIndex {
  /// The positions in this range that the axis has.
  public func selection(axis: Int, length: Int) -> AxisSelection {
    AxisSlice(to: upperBound).selection(axis: axis, length: length)
  }
}

extension PartialRangeThrough<Int>: AxisIndex {
  /// The positions in this range that the axis has.
  public func selection(axis: Int, length: Int) -> AxisSelection {
    AxisSlice(to: upperBound.end).selection(axis: axis, length: length)
  }
}

extension Int {
  /// The end of a slice that includes this position; none after the last, -1.
  fileprivate var end: Int? { self == -1 ? nil : self + 1 }
}
