extension NDArray {
  /// The elements where `mask` is not 0, shape `(n,)`; numpy's indexing by an array of booleans.
  ///
  /// Assigning writes the elements of the new value there, in order, or its only one everywhere:
  /// `dZ[Z <= 0] = NDArray(0)`. Stops if the shapes differ.
  public subscript(_ mask: NDArray) -> NDArray {
    get { NDArray(offsets(of: mask).map { scalars[$0] }) }
    set {
      let offsets = offsets(of: mask)
      let values = orStop { () throws(ShapeError) in try newValue.fitted(to: [offsets.count]) }
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

  private func offsets(of mask: NDArray) -> [Int] {
    guard mask.ndim <= ndim else {
      ShapeError.tooManyIndices(ndim: ndim, indices: mask.ndim).stop()
    }
    for (axis, length) in mask.shape.enumerated() where length != shape[axis] {
      ShapeError.maskMismatch(axis: axis, size: shape[axis], maskSize: length).stop()
    }
    guard mask.ndim == ndim else { ShapeError.maskOfFewerAxes.stop() }
    return mask.scalars.indices.filter { mask.scalars[$0] != 0 }
  }
}
