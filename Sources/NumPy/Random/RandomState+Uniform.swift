extension RandomState {
  /// One number of the uniform distribution on [0, 1); numpy's `rand()`.
  public func rand() -> Double {
    randomSample()
  }

  /// An array of shape `(first, …rest)` of the uniform distribution on [0, 1); numpy's `rand`.
  public func rand(_ first: Int, _ rest: Int...) -> NDArray {
    randomSample([first] + rest)
  }

  /// One number of the uniform distribution on [0, 1); numpy's `random_sample()`.
  public func randomSample() -> Double {
    one { $0.double() }
  }

  /// An array of shape `size` of the uniform distribution on [0, 1); numpy's `random_sample`.
  public func randomSample(_ size: [Int]) -> NDArray {
    array(size) { $0.double() }
  }

  /// One number of the uniform distribution on [`low`, `high`).
  ///
  /// Stops if `high - low` is not finite. Source: numpy's `uniform`.
  public func uniform(low: Double = 0, high: Double = 1) -> Double {
    let range = Self.range(low, high)
    return low + range * randomSample()
  }

  /// An array of shape `size` of the uniform distribution on [`low`, `high`).
  ///
  /// Stops if `high - low` is not finite. Source: numpy's `uniform`.
  public func uniform(low: Double = 0, high: Double = 1, size: [Int]) -> NDArray {
    let range = Self.range(low, high)
    return array(size) { low + range * $0.double() }
  }

  /// One number of the exponential distribution with mean `scale`.
  ///
  /// Stops if `scale` is negative. Source: numpy's `exponential`.
  public func exponential(scale: Double = 1) -> Double {
    Self.checkScale(scale)
    return scale * one { $0.exponential() }
  }

  /// An array of shape `size` of the exponential distribution with mean `scale`.
  ///
  /// Stops if `scale` is negative. Source: numpy's `exponential`.
  public func exponential(scale: Double = 1, size: [Int]) -> NDArray {
    Self.checkScale(scale)
    return array(size) { scale * $0.exponential() }
  }

  private static func range(_ low: Double, _ high: Double) -> Double {
    let range = high - low
    guard range.isFinite else { fatalError("Range exceeds valid bounds") }
    return range
  }
}
