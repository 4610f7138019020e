extension ShapeError {
  static func nothingToJoin(_ verb: String) -> Self {
    Self("need at least one array to \(verb)")
  }

  static func joinedAxesDiffer(_ first: Int, _ index: Int, _ other: Int) -> Self {
    Self(
      """
      all the input arrays must have same number of dimensions, but the array at index 0 has \
      \(first) dimension(s) and the array at index \(index) has \(other) dimension(s)
      """)
  }

  static func joinedLengthsDiffer(axis: Int, _ first: Int, _ index: Int, _ other: Int) -> Self {
    Self(
      """
      all the input array dimensions except for the concatenation axis must match exactly, but \
      along dimension \(axis), the array at index 0 has size \(first) and the array at index \
      \(index) has size \(other)
      """)
  }

  static let stackedShapesDiffer = Self("all input arrays must have the same shape")

  static let scalarsCannotBeConcatenated = Self("zero-dimensional arrays cannot be concatenated")
}
