extension NDArray {
  /// The sub-array that one index an axis selects: `A[0, 1...]`, `A[.all, 0..<2]`, `A[[2, 0]]`.
  ///
  /// Axes without an index are taken whole. Assigning broadcasts the new value. Stops if a number is
  /// out of bounds, or if there are more indices than axes. numpy's basic slicing.
  public subscript(_ first: any AxisIndex, _ rest: any AxisIndex...) -> NDArray {
    get { part(selections([first] + rest)) }
    set { replacePart(selections([first] + rest), with: newValue) }
  }

  /// The sub-array that the last axes' indices select: `A[..., 0]`; numpy's ellipsis.
  ///
  /// Stops if a number is out of bounds, or if there are more indices than axes.
  public subscript(_ leading: UnboundedRange, _ last: any AxisIndex...) -> NDArray {
    get { part(selections(last, atEnd: true)) }
    set { replacePart(selections(last, atEnd: true), with: newValue) }
  }

  /// The sub-array that the first axis' index selects: `A[0, ...]`; numpy's ellipsis.
  ///
  /// Stops if a number is out of bounds, or if there is no axis.
  public subscript(_ first: any AxisIndex, _ trailing: UnboundedRange) -> NDArray {
    get { part(selections([first])) }
    set { replacePart(selections([first]), with: newValue) }
  }
}

extension NDArray {
  /// What is selected along every axis.
  func selections(_ indices: [any AxisIndex], atEnd: Bool = false) -> [AxisSelection] {
    let missing = ndim - indices.count
    guard missing >= 0 else {
      ShapeError.tooManyIndices(ndim: ndim, indices: indices.count).stop()
    }
    // numpy pairs the positions of two lists, which is more than basic slicing.
    if indices.count(where: { $0 is [Int] }) > 1 { ShapeError.twoLists.stop() }
    let whole = [any AxisIndex](repeating: AxisSlice(), count: missing)
    let all = atEnd ? whole + indices : indices + whole
    return all.indices.map { all[$0].selection(axis: $0, length: shape[$0]) }
  }
}
