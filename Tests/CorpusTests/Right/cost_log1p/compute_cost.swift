import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      // START CODE HERE
      cost = -sum(Y * log(AL) + (1 - Y) * log1p(-AL)) / m
      // END CODE HERE
      return cost
    }
  }
}
