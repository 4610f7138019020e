extension ShapeError {
  static func notBroadcastable(_ shapes: [[Int]]) -> Self {
    let list = shapes.map(tuple).joined(separator: " ")
    return Self("operands could not be broadcast together with shapes \(list)")
  }

  /// Shapes that are stretched only in part, or to a given shape.
  static func notBroadcastable(remapped: String, to shape: [Int]) -> Self {
    Self(
      """
      operands could not be broadcast together with remapped shapes [original->remapped]: \
      \(remapped) and requested shape \(tuple(shape))
      """)
  }

  static func stacksDiffer(_ a: [Int], _ b: [Int]) -> Self {
    let shapes = [a, b].map { "\(tuple($0))->\(tuple($0.dropLast(2) + [-1, -1]))" }
    let matrix = [a[a.count - 2], b[b.count - 1]]
    return notBroadcastable(remapped: shapes.joined(separator: " "), to: matrix)
  }

  static func outputTooSmall(_ output: [Int], for shape: [Int]) -> Self {
    Self(
      """
      non-broadcastable output operand with shape \(tuple(output)) doesn't match the broadcast \
      shape \(tuple(shape))
      """)
  }

  static func notAligned(_ a: [Int], _ axisOfA: Int, _ b: [Int], _ axisOfB: Int) -> Self {
    Self(
      """
      shapes \(tuple(a)) and \(tuple(b)) not aligned: \
      \(a[axisOfA]) (dim \(axisOfA)) != \(b[axisOfB]) (dim \(axisOfB))
      """)
  }

  private static let signature = "(n?,k),(k,m?)->(n?,m?)"

  static func matmulMismatch(_ inner: Int, _ other: Int) -> Self {
    Self(
      """
      matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature \
      \(signature) (size \(other) is different from \(inner))
      """)
  }

  static func matmulOfScalar(operand: Int) -> Self {
    Self(
      """
      matmul: Input operand \(operand) does not have enough dimensions (has 0, gufunc core with \
      signature \(signature) requires 1)
      """)
  }

  static func emptyReduction(_ name: String) -> Self {
    Self("zero-size array to reduction operation \(name) which has no identity")
  }

  static func emptyArgument(_ name: String) -> Self {
    Self("attempt to get \(name) of an empty sequence")
  }
}
