extension Int: AxisIndex {
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
  public func selection(axis: Int, length: Int) -> AxisSelection {
    .list(map { $0.checkedPosition(axis: axis, length: length) })
  }
}

extension Range<Int>: AxisIndex {
  public func selection(axis: Int, length: Int) -> AxisSelection {
    Slice(from: lowerBound, to: upperBound).selection(axis: axis, length: length)
  }
}

extension ClosedRange<Int>: AxisIndex {
  public func selection(axis: Int, length: Int) -> AxisSelection {
    Slice(from: lowerBound, to: upperBound.end).selection(axis: axis, length: length)
  }
}

extension PartialRangeFrom<Int>: AxisIndex {
  public func selection(axis: Int, length: Int) -> AxisSelection {
    Slice(from: lowerBound).selection(axis: axis, length: length)
  }
}

extension PartialRangeUpTo<Int>: AxisIndex {
  public func selection(axis: Int, length: Int) -> AxisSelection {
    Slice(to: upperBound).selection(axis: axis, length: length)
  }
}

extension PartialRangeThrough<Int>: AxisIndex {
  public func selection(axis: Int, length: Int) -> AxisSelection {
    Slice(to: upperBound.end).selection(axis: axis, length: length)
  }
}

extension Int {
  /// The end of a slice that includes this position; none after the last, -1.
  fileprivate var end: Int? { self == -1 ? nil : self + 1 }
}
