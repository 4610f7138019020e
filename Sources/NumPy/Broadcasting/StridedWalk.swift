/// The way through an array's elements in the row-major order of some shape, whatever the strides.
///
/// Transposing, slicing and broadcasting are all such walks; a stride of 0 repeats an element.
struct StridedWalk {
  let shape: [Int]
  let strides: [Int]
  var start = 0

  /// Calls `body` with the offset of each innermost row's first element, in order.
  func forEachRow(_ body: (Int) -> Void) {
    guard shape.product > 0 else { return }
    let outer = shape.count - 1
    var index = Array(repeating: 0, count: Swift.max(outer, 0))
    var offset = start
    while true {
      body(offset)
      var axis = outer - 1
      while axis >= 0 {
        index[axis] += 1
        offset += strides[axis]
        if index[axis] < shape[axis] { break }
        offset -= strides[axis] * shape[axis]
        index[axis] = 0
        axis -= 1
      }
      if axis < 0 { return }
    }
  }

  /// The number of elements in an innermost row.
  var rowLength: Int { shape.last ?? 1 }

  /// How far apart the elements of an innermost row lie.
  var rowStride: Int { strides.last ?? 0 }

  /// The offset of every innermost row's first element, in order.
  var rowOffsets: [Int] {
    var offsets: [Int] = []
    offsets.reserveCapacity(shape.dropLast().reduce(1, *))
    forEachRow { offsets.append($0) }
    return offsets
  }

  /// The elements of `source` along the way.
  func gather(from source: [Double]) -> [Double] {
    let (length, stride) = (rowLength, rowStride)
    return Array(unsafeUninitializedCapacity: shape.product) { target, count in
      source.withUnsafeBufferPointer { source in
        forEachRow { offset in
          for column in 0..<length {
            target.initializeElement(at: count + column, to: source[offset + column * stride])
          }
          count += length
        }
      }
    }
  }

  /// Writes `values`, in order, to the elements of `target` along the way.
  func scatter(_ values: [Double], to target: inout [Double]) {
    let (length, stride) = (rowLength, rowStride)
    var next = 0
    target.withUnsafeMutableBufferPointer { target in
      forEachRow { offset in
        for column in 0..<length { target[offset + column * stride] = values[next + column] }
        next += length
      }
    }
  }
}
