extension NDArray {
  /// The array of `transform` of each element.
  @inline(__always)
  func map(_ transform: (Double) -> Double) -> NDArray {
    let mapped = [Double](unsafeUninitializedCapacity: size) { target, count in
      scalars.withUnsafeBufferPointer { source in
        for index in 0..<source.count {
          target.initializeElement(at: index, to: transform(source[index]))
        }
        count = source.count
      }
    }
    return NDArray(unchecked: mapped, shape: shape)
  }

  /// The array of `combine` of each pair of elements, after broadcasting.
  ///
  /// Stops if the shapes cannot be broadcast together.
  @inline(__always)
  static func map(
    _ a: NDArray, _ b: NDArray, _ combine: (Double, Double) -> Double
  ) -> NDArray {
    if a.shape == b.shape { return mapPairs(a, b, combine) }
    let shape = orStop { () throws(ShapeError) in try broadcastShape(a.shape, b.shape) }
    return mapRows(a, b, shape, combine)
  }

  @inline(__always)
  private static func mapPairs(
    _ a: NDArray, _ b: NDArray, _ combine: (Double, Double) -> Double
  ) -> NDArray {
    let mapped = [Double](unsafeUninitializedCapacity: a.size) { target, count in
      a.scalars.withUnsafeBufferPointer { left in
        b.scalars.withUnsafeBufferPointer { right in
          for index in 0..<left.count {
            target.initializeElement(at: index, to: combine(left[index], right[index]))
          }
        }
      }
      count = a.size
    }
    return NDArray(unchecked: mapped, shape: a.shape)
  }

  @inline(__always)
  private static func mapRows(
    _ a: NDArray, _ b: NDArray, _ shape: [Int], _ combine: (Double, Double) -> Double
  ) -> NDArray {
    let (walkA, walkB) = (a.walk(broadcastTo: shape), b.walk(broadcastTo: shape))
    let (strideA, strideB, length) = (walkA.rowStride, walkB.rowStride, walkA.rowLength)
    let mapped = [Double](unsafeUninitializedCapacity: shape.product) { target, count in
      a.scalars.withUnsafeBufferPointer { left in
        b.scalars.withUnsafeBufferPointer { right in
          for (rowA, rowB) in zip(walkA.rowOffsets, walkB.rowOffsets) {
            for column in 0..<length {
              let pair = (left[rowA + column * strideA], right[rowB + column * strideB])
              target.initializeElement(at: count + column, to: combine(pair.0, pair.1))
            }
            count += length
          }
        }
      }
    }
    return NDArray(unchecked: mapped, shape: shape)
  }
}
