/// The product of a `rows` × `inner` matrix and an `inner` × `columns` one, both row-major.
///
/// The columns run innermost, so that every access goes to a neighbour, and four rows of the second
/// matrix are taken at once, so that the result is read and written a quarter as often.
func matrixProduct(
  _ a: [Double], _ b: [Double], _ rows: Int, _ inner: Int, _ columns: Int
) -> [Double] {
  var result = Array(repeating: 0.0, count: rows * columns)
  result.withUnsafeMutableBufferPointer { result in
    a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        for row in 0..<rows {
          let target = UnsafeMutableBufferPointer(
            rebasing: result[(row * columns)..<((row + 1) * columns)])
          let left = UnsafeBufferPointer(rebasing: a[(row * inner)..<((row + 1) * inner)])
          accumulate(left, b, into: target)
        }
      }
    }
  }
  return result
}

/// Adds to `target` the product of a row vector and the row-major matrix `b`.
private func accumulate(
  _ row: UnsafeBufferPointer<Double>, _ b: UnsafeBufferPointer<Double>,
  into target: UnsafeMutableBufferPointer<Double>
) {
  let columns = target.count
  var k = 0
  while k + 4 <= row.count {
    let (x0, x1, x2, x3) = (row[k], row[k + 1], row[k + 2], row[k + 3])
    let (b0, b1, b2, b3) = (
      k * columns, (k + 1) * columns, (k + 2) * columns, (k + 3) * columns
    )
    for column in 0..<columns {
      let first = x0 * b[b0 + column] + x1 * b[b1 + column]
      let second = x2 * b[b2 + column] + x3 * b[b3 + column]
      target[column] += first + second
    }
    k += 4
  }
  for k in k..<row.count {
    let x = row[k]
    for column in 0..<columns { target[column] += x * b[k * columns + column] }
  }
}
