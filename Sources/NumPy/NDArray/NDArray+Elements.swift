extension NDArray {
  /// The element at index `i` of an array with one axis; a negative index counts from the end.
  ///
  /// Assigning to an index of a matrix fills that row; the row itself is `A[i, ...]`. Stops if the
  /// index is out of bounds, or if a value is read and there are more axes.
  public subscript(_ i: Int) -> Double {
    get { scalars[offset(i)] }
    set {
      if ndim > 1 { return self[i, ...] = newValue }
      scalars[offset(i)] = newValue
    }
  }

  /// The element in row `i` and column `j` of a matrix; negative indices count from the end.
  ///
  /// Stops if an index is out of bounds, or if there are not two axes.
  public subscript(_ i: Int, _ j: Int) -> Double {
    get { scalars[offset(i, j)] }
    set { scalars[offset(i, j)] = newValue }
  }

  /// The element at three or more indices, one an axis; negative ones count from the end.
  ///
  /// Stops if an index is out of bounds, or if there are not as many axes.
  public subscript(_ i: Int, _ j: Int, _ k: Int, _ rest: Int...) -> Double {
    get { scalars[offset([i, j, k] + rest)] }
    set { scalars[offset([i, j, k] + rest)] = newValue }
  }

  private func offset(_ i: Int) -> Int {
    check(indices: 1)
    return position(i, axis: 0)
  }

  private func offset(_ i: Int, _ j: Int) -> Int {
    check(indices: 2)
    return position(i, axis: 0) * shape[1] + position(j, axis: 1)
  }

  private func offset(_ indices: [Int]) -> Int {
    check(indices: indices.count)
    return indices.indices.reduce(0) { offset, axis in
      offset * shape[axis] + position(indices[axis], axis: axis)
    }
  }

  private func check(indices count: Int) {
    if count > ndim { ShapeError.tooManyIndices(ndim: ndim, indices: count).stop() }
    if count < ndim { ShapeError.tooFewIndices(ndim: ndim, indices: count).stop() }
  }

  private func position(_ i: Int, axis: Int) -> Int {
    i.checkedPosition(axis: axis, length: shape[axis])
  }
}
