extension ShapeError {
  static func cannotReshape(size: Int, into shape: [Int]) -> Self {
    Self("cannot reshape array of size \(size) into shape \(tuple(shape))")
  }

  static let twoUnknownDimensions = Self("can only specify one unknown dimension")

  static let negativeDimension = Self("negative dimensions are not allowed")

  static let endlessRange = Self("Maximum allowed size exceeded")

  static func negativeSamples(_ count: Int) -> Self {
    Self("Number of samples, \(count), must be non-negative.")
  }

  static func ragged(count: Int) -> Self {
    Self(
      """
      setting an array element with a sequence. The requested array has an inhomogeneous shape \
      after 1 dimensions. The detected shape was (\(count),) + inhomogeneous part.
      """)
  }

  static func noSuchAxis(_ axis: Int, ndim: Int) -> Self {
    Self("axis \(axis) is out of bounds for array of dimension \(ndim)")
  }

  static let cannotSqueeze = Self(
    "cannot select an axis to squeeze out which has size not equal to one")

  static let wrongAxes = Self("axes don't match array")

  static let repeatedAxis = Self("repeated axis in transpose")
}

extension NDArray {
  /// `axis` counted from the first one; a negative axis counts from the end.
  ///
  /// Stops if there is no such axis.
  func checked(axis: Int) -> Int { checked(axis: axis, ndim: ndim) }

  /// `axis` among `ndim` axes, counted from the first one.
  func checked(axis: Int, ndim: Int) -> Int {
    guard axis >= -ndim, axis < ndim else { ShapeError.noSuchAxis(axis, ndim: ndim).stop() }
    return axis < 0 ? axis + ndim : axis
  }
}
