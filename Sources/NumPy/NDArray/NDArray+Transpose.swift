// swift-format-ignore-file: AlwaysUseLowerCamelCase

extension NDArray {
  /// The array with its axes in reverse order: `(n, m)` becomes `(m, n)`; numpy's `T`.
  public var T: NDArray {
    ndim < 2 ? self : transposed((0..<ndim).reversed())
  }

  /// The array with its axes in reverse order; numpy's `transpose`.
  public func transpose() -> NDArray { T }

  /// The array with its axes in the given order; numpy's `transpose`.
  ///
  /// Axis `i` of the result is axis `axes[i]` of this array. Stops if `axes` is no permutation.
  public func transposed(_ axes: [Int]) -> NDArray {
    guard axes.count == ndim else { ShapeError.wrongAxes.stop() }
    let axes = axes.map { checked(axis: $0) }
    guard Set(axes).count == ndim else { ShapeError.repeatedAxis.stop() }
    let strides = shape.strides
    let newShape = axes.map { shape[$0] }
    let walk = StridedWalk(shape: newShape, strides: axes.map { strides[$0] })
    return NDArray(unchecked: walk.gather(from: scalars), shape: newShape)
  }
}

/// The array with its axes in reverse order; numpy's `transpose`.
public func transpose(_ array: NDArray) -> NDArray { array.T }

/// The array with its axes in the given order; numpy's `transpose`.
///
/// Stops if `axes` is no permutation.
public func transpose(_ array: NDArray, _ axes: [Int]) -> NDArray { array.transposed(axes) }
