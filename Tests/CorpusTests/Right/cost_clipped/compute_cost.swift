import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      // START CODE HERE
      let p = clip(AL, 1e-12, 1 - 1e-12)
      cost = -sum(Y * log(p) + (1 - Y) * log(1 - p)) / m
      // END CODE HERE
      return cost
    }
  }
}
