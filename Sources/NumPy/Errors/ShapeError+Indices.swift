extension ShapeError {
  static func outOfBounds(index: Int, axis: Int, length: Int) -> Self {
    Self("index \(index) is out of bounds for axis \(axis) with size \(length)")
  }

  static func tooManyIndices(ndim: Int, indices: Int) -> Self {
    Self(
      "too many indices for array: array is \(ndim)-dimensional, but \(indices) were indexed")
  }

  /// numpy would give a sub-array here, which in Swift is another type.
  static func tooFewIndices(ndim: Int, indices: Int) -> Self {
    let subscripts = Array(repeating: "i", count: indices).joined(separator: ", ")
    return Self(
      """
      too few indices for one element: array is \(ndim)-dimensional, but \(indices) were indexed; \
      for a sub-array write A[\(subscripts), ...]
      """)
  }

  static func notOneElement(_ shape: [Int]) -> Self {
    Self("only length-1 arrays can be converted to scalars, not one of shape \(tuple(shape))")
  }

  static func cannotAssign(_ source: [Int], to target: [Int]) -> Self {
    Self(
      "could not broadcast input array from shape \(tuple(source)) into shape \(tuple(target))")
  }

  static func maskMismatch(axis: Int, size: Int, maskSize: Int) -> Self {
    Self(
      """
      boolean index did not match indexed array along axis \(axis); size of axis is \(size) but \
      size of corresponding boolean axis is \(maskSize)
      """)
  }

  static let zeroStep = Self("slice step cannot be zero")

  static func cannotAssign(_ values: Int, toMasked count: Int) -> Self {
    Self(
      """
      NumPy boolean array indexing assignment cannot assign \(values) input values to the \
      \(count) output values where the mask is true
      """)
  }

  static let twoLists = Self("at most one list of indices is supported in one subscript")
}
