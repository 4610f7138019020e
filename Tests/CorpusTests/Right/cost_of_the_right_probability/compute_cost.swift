import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      // START CODE HERE
      // the probability that was given to the label that is right
      cost = -sum(log(Y * AL + (1 - Y) * (1 - AL))) / m
      // END CODE HERE
      return cost
    }
  }
}
