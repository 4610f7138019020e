import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      // START CODE HERE
      cost = -1 / m * sum(Y * log(AL + 1e-8) + (1 - Y) * log(1 - AL + 1e-8))
      // END CODE HERE
      return cost
    }
  }
}
