extension RandomState {
  /// One number of the standard normal distribution; numpy's `randn()`.
  public func randn() -> Double {
    standardNormal()
  }

  /// An array of shape `(first, …rest)` of the standard normal distribution; numpy's `randn`.
  public func randn(_ first: Int, _ rest: Int...) -> NDArray {
    standardNormal([first] + rest)
  }

  /// One number of the standard normal distribution; numpy's `standard_normal()`.
  public func standardNormal() -> Double {
    var spare = state.gauss
    defer { state.gauss = spare }
    return one { $0.normal(spare: &spare) }
  }

  /// An array of shape `size` of the standard normal distribution; numpy's `standard_normal`.
  public func standardNormal(_ size: [Int]) -> NDArray {
    normals(size) { $0 }
  }

  /// One number of the normal distribution with mean `loc` and standard deviation `scale`.
  ///
  /// Stops if `scale` is negative. Source: numpy's `normal`.
  public func normal(loc: Double = 0, scale: Double = 1) -> Double {
    Self.checkScale(scale)
    return loc + scale * standardNormal()
  }

  /// An array of shape `size` of the normal distribution with mean `loc` and standard deviation
  /// `scale`.
  ///
  /// Stops if `scale` is negative. Source: numpy's `normal`.
  public func normal(loc: Double = 0, scale: Double = 1, size: [Int]) -> NDArray {
    Self.checkScale(scale)
    return normals(size) { loc + scale * $0 }
  }

  /// Fills an array with normal numbers, each put through `transform`.
  @inline(__always)
  private func normals(_ size: [Int], _ transform: (Double) -> Double) -> NDArray {
    var spare = state.gauss
    defer { state.gauss = spare }
    return array(size) { transform($0.normal(spare: &spare)) }
  }

  /// Stops if `scale` is negative; as in numpy, −0 is, and nan is not.
  static func checkScale(_ scale: Double) {
    guard scale.sign == .plus || scale.isNaN else { fatalError("scale < 0") }
  }
}
