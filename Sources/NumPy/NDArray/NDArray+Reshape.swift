extension NDArray {
  /// The same elements in another shape, of which one length may be -1 for "what is left over";
  /// numpy's `reshape`.
  ///
  /// Stops if the sizes differ.
  public func reshape(_ shape: [Int]) -> NDArray {
    NDArray(unchecked: scalars, shape: orStop { () throws(ShapeError) in try resolved(shape) })
  }

  /// The same elements with other axis lengths, one of which may be -1; numpy's `reshape`.
  ///
  /// Stops if the sizes differ.
  public func reshape(_ shape: Int...) -> NDArray { reshape(shape) }

  /// The elements as one axis, shape `(size,)`; numpy's `ravel`.
  public func ravel() -> NDArray { NDArray(scalars) }

  /// The elements as one axis, shape `(size,)`; numpy's `flatten`.
  public func flatten() -> NDArray { NDArray(scalars) }

  /// The array without its axes of length 1; numpy's `squeeze`.
  public func squeeze() -> NDArray {
    NDArray(unchecked: scalars, shape: shape.filter { $0 != 1 })
  }

  /// The array without one axis of length 1; numpy's `squeeze`.
  ///
  /// Stops if that axis is longer.
  public func squeeze(axis: Int) -> NDArray {
    let axis = checked(axis: axis)
    guard shape[axis] == 1 else { ShapeError.cannotSqueeze.stop() }
    var shape = shape
    shape.remove(at: axis)
    return NDArray(unchecked: scalars, shape: shape)
  }

  /// The array with a new axis of length 1 before `axis`, or as that axis counted from the end;
  /// numpy's `expand_dims`.
  public func expandDims(axis: Int) -> NDArray {
    var shape = shape
    shape.insert(1, at: checked(axis: axis, ndim: ndim + 1))
    return NDArray(unchecked: scalars, shape: shape)
  }

  /// `shape` with -1 replaced by what is left over.
  func resolved(_ shape: [Int]) throws(ShapeError) -> [Int] {
    let known = shape.filter { $0 >= 0 }
    guard shape.count - known.count <= 1 else { throw .twoUnknownDimensions }
    guard known.count < shape.count else {
      guard known.product == size else { throw .cannotReshape(size: size, into: shape) }
      return shape
    }
    guard known.product > 0, size % known.product == 0 else {
      throw .cannotReshape(size: size, into: shape)
    }
    return shape.map { $0 < 0 ? size / known.product : $0 }
  }
}

/// The same elements in another shape, of which one length may be -1; numpy's `reshape`.
///
/// Stops if the sizes differ.
public func reshape(_ array: NDArray, _ shape: [Int]) -> NDArray { array.reshape(shape) }

/// The elements as one axis, shape `(size,)`; numpy's `ravel`.
public func ravel(_ array: NDArray) -> NDArray { array.ravel() }

/// The array without its axes of length 1; numpy's `squeeze`.
public func squeeze(_ array: NDArray) -> NDArray { array.squeeze() }

/// The array without one axis of length 1; numpy's `squeeze`.
///
/// Stops if that axis is longer.
public func squeeze(_ array: NDArray, axis: Int) -> NDArray { array.squeeze(axis: axis) }

/// The array with a new axis of length 1 as `axis`; numpy's `expand_dims`.
public func expandDims(_ array: NDArray, axis: Int) -> NDArray { array.expandDims(axis: axis) }
