import Exercises

extension Solution: ComputeCost {
  /// Exercise 6: the cross-entropy cost, −(1/m) Σ (y log a + (1−y) log(1−a)).
  ///
  /// The sum runs over all m examples. `*` and `log` work element by element, and `sum(…)` of an
  /// array is a single number.
  ///
  /// - Parameters:
  ///   - AL: the predictions, between 0 and 1, shape (1, m)
  ///   - Y: the labels, 0 or 1, shape (1, m)
  /// - Returns: the cost, a single number; `Double(…)` makes one of an array of shape (1, 1)
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      // START CODE HERE (about 1 line: cost)
      cost = -1 / m * sum(Y * log(AL) + (1 - Y) * log(1 - AL)
      // END CODE HERE
      return cost
    }
  }
}
