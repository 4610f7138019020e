extension NDArray {
  /// The elements where `mask` is not 0, shape `(n,)`; numpy's indexing by an array of booleans.
  ///
  /// A mask of fewer axes selects whole sub-arrays: one of shape `(rows,)` gives `(n, columns)`.
  /// Assigning broadcasts the new value. Stops if the mask's axes differ from the first ones here.
  public subscript(_ mask: NDArray) -> NDArray {
    get {
      let (shape, offsets) = selected(by: mask)
      return NDArray(unchecked: offsets.map { scalars[$0] }, shape: shape)
    }
    set {
      let (shape, offsets) = selected(by: mask)
      let values = orStop { () throws(ShapeError) in try newValue.fitted(toMasked: shape) }
      for (offset, value) in zip(offsets, values.scalars) { scalars[offset] = value }
    }
  }

  /// The only element where `mask` is not 0; assigning a number writes it to all of them:
  /// `dZ[Z <= 0] = 0`.
  ///
  /// Stops if the shapes differ, or if a value is read and there is not exactly one.
  @_disfavoredOverload
  public subscript(_ mask: NDArray) -> Double {
    get { self[mask].item() }
    set { self[mask] = NDArray(newValue) }
  }

  /// The shape of what `mask` selects, and where its elements lie.
  private func selected(by mask: NDArray) -> (shape: [Int], offsets: [Int]) {
    guard mask.ndim <= ndim else {
      ShapeError.tooManyIndices(ndim: ndim, indices: mask.ndim).stop()
    }
    for (axis, length) in mask.shape.enumerated() where length != shape[axis] {
      ShapeError.maskMismatch(axis: axis, size: shape[axis], maskSize: length).stop()
    }
    let block = Array(shape.dropFirst(mask.ndim))
    let selected = mask.scalars.indices.filter { mask.scalars[$0] != 0 }
    let offsets = selected.flatMap { ($0 * block.product)..<(($0 + 1) * block.product) }
    return ([selected.count] + block, offsets)
  }

  private func fitted(toMasked shape: [Int]) throws(ShapeError) -> NDArray {
    guard ndim == 1, shape.count == 1, size != 1, size != shape[0] else {
      return try fitted(to: shape)
    }
    throw .cannotAssign(size, toMasked: shape[0])
  }
}
