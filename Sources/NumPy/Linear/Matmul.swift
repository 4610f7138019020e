/// The product of matrices, over all leading axes after broadcasting them; numpy's `matmul`.
///
/// `(…, n, k)` with `(…, k, m)` gives `(…, n, m)`; a vector stands for a row on the left, a column
/// on the right, and that axis goes. Stops if the inner lengths differ, or if an operand is 0-d.
public func matmul(_ a: NDArray, _ b: NDArray) -> NDArray {
  for (operand, array) in [a, b].enumerated() where array.ndim == 0 {
    ShapeError.matmulOfScalar(operand: operand).stop()
  }
  let left = a.ndim == 1 ? a.expandDims(axis: 0) : a
  let right = b.ndim == 1 ? b.expandDims(axis: 1) : b
  let product = orStop { () throws(ShapeError) in try batchProduct(left, right) }
  var shape = product.shape
  if b.ndim == 1 { shape.remove(at: shape.count - 1) }
  if a.ndim == 1 { shape.remove(at: shape.count - (b.ndim == 1 ? 1 : 2)) }
  return NDArray(unchecked: product.scalars, shape: shape)
}

extension NDArray {
  /// The product of this matrix, or stack of matrices, and another; numpy's `matmul`.
  ///
  /// Stops if the inner lengths differ, or if an operand is 0-d.
  public func matmul(_ other: NDArray) -> NDArray { NumPy.matmul(self, other) }
}

/// The products of the matrices in two stacks, both of two axes or more.
private func batchProduct(_ a: NDArray, _ b: NDArray) throws(ShapeError) -> NDArray {
  let (sizeA, sizeB) = (Array(a.shape.suffix(2)), Array(b.shape.suffix(2)))
  guard sizeA[1] == sizeB[0] else { throw .matmulMismatch(sizeA[1], sizeB[0]) }
  let (stackA, stackB) = (Array(a.shape.dropLast(2)), Array(b.shape.dropLast(2)))
  guard let stack = try? broadcastShape(stackA, stackB) else {
    throw .stacksDiffer(a.shape, b.shape)
  }
  let (left, right) = (a.stretched(to: stack + sizeA), b.stretched(to: stack + sizeB))
  let products = (0..<stack.product).flatMap { index in
    matrixProduct(
      left.matrix(index, sizeA), right.matrix(index, sizeB), sizeA[0], sizeA[1], sizeB[1])
  }
  return NDArray(unchecked: products, shape: stack + [sizeA[0], sizeB[1]])
}

extension NDArray {
  /// The elements of the `index`-th matrix of a stack of matrices of `size`.
  fileprivate func matrix(_ index: Int, _ size: [Int]) -> [Double] {
    let count = size.product
    return count == scalars.count ? scalars : Array(scalars[(index * count)...].prefix(count))
  }
}
