extension NDArray {
  /// Creates an array without axes, shape `()`, from one number; numpy's `array(5.0)`.
  public init(_ scalar: Double) {
    self.init(unchecked: [scalar], shape: [])
  }

  /// Creates an array of shape `(n,)` from a list of numbers; numpy's `array`.
  public init(_ elements: [Double]) {
    self.init(unchecked: elements, shape: [elements.count])
  }

  /// Creates an array of shape `(n, m)` from a list of rows; numpy's `array`.
  ///
  /// Stops if the rows are of different lengths.
  public init(_ rows: [[Double]]) {
    self.init(parts: rows.map { NDArray($0) })
  }

  /// Creates an array of shape `(k, n, m)` from a list of matrices; numpy's `array`.
  ///
  /// Stops if the matrices or their rows are of different lengths.
  public init(_ matrices: [[[Double]]]) {
    self.init(parts: matrices.map { NDArray($0) })
  }

  /// This array; every copy is independent of its original here. numpy's `copy`.
  public func copy() -> NDArray { self }

  /// The only element of an array that holds one, whatever its shape; numpy's `item`.
  ///
  /// Stops if there are more elements, or none.
  public func item() -> Double {
    guard size == 1 else { ShapeError.notOneElement(shape).stop() }
    return scalars[0]
  }
}

extension Double {
  /// Creates a number from an array that holds one element; Python's `float`.
  ///
  /// Stops if there are more elements, or none.
  public init(_ array: NDArray) {
    self = array.item()
  }
}
