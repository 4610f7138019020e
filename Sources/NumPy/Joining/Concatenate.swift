/// The arrays one after the other along an axis that they have; numpy's `concatenate`.
///
/// Stops if there is no array, or if they differ in another axis.
public func concatenate(_ arrays: [NDArray], axis: Int = 0) -> NDArray {
  orStop { () throws(ShapeError) in try joined(arrays, axis: axis) }
}

/// The arrays side by side, along the second axis, or the first of vectors; numpy's `hstack`.
///
/// Stops if there is no array, or if they differ in another axis.
public func hstack(_ arrays: [NDArray]) -> NDArray {
  let arrays = arrays.map { $0.ndim == 0 ? $0.ravel() : $0 }
  return concatenate(arrays, axis: arrays.first?.ndim == 1 ? 0 : 1)
}

/// The arrays one above the other, vectors as rows, along the first axis; numpy's `vstack`.
///
/// Stops if there is no array, or if they differ in another axis.
public func vstack(_ arrays: [NDArray]) -> NDArray {
  concatenate(arrays.map { $0.ndim < 2 ? $0.reshape(1, -1) : $0 })
}

/// The arrays, all of one shape, along a new axis; numpy's `stack`.
///
/// Stops if there is no array, or if their shapes differ.
public func stack(_ arrays: [NDArray], axis: Int = 0) -> NDArray {
  guard let first = arrays.first else { ShapeError.nothingToJoin("stack").stop() }
  guard arrays.allSatisfy({ $0.shape == first.shape }) else {
    ShapeError.stackedShapesDiffer.stop()
  }
  return concatenate(arrays.map { $0.expandDims(axis: axis) }, axis: axis)
}

func joined(_ arrays: [NDArray], axis: Int) throws(ShapeError) -> NDArray {
  guard let first = arrays.first else { throw .nothingToJoin("concatenate") }
  guard first.ndim > 0 else { throw .scalarsCannotBeConcatenated }
  let axis = first.checked(axis: axis)
  try checkAlike(arrays, except: axis)
  let outer = first.shape[..<axis].reduce(1, *)
  let blocks = arrays.map { $0.shape[axis...].reduce(1, *) }
  var shape = first.shape
  shape[axis] = arrays.reduce(0) { $0 + $1.shape[axis] }
  var scalars: [Double] = []
  scalars.reserveCapacity(shape.product)
  for row in 0..<outer {
    for (array, block) in zip(arrays, blocks) {
      scalars += array.scalars[(row * block)..<((row + 1) * block)]
    }
  }
  return NDArray(unchecked: scalars, shape: shape)
}

private func checkAlike(_ arrays: [NDArray], except axis: Int) throws(ShapeError) {
  let first = arrays[0].shape
  for (index, array) in arrays.enumerated() {
    guard array.ndim == first.count else {
      throw .joinedAxesDiffer(first.count, index, array.ndim)
    }
    for other in first.indices where other != axis && array.shape[other] != first[other] {
      throw .joinedLengthsDiffer(axis: other, first[other], index, array.shape[other])
    }
  }
}
