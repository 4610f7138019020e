import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      // START CODE HERE
      let first = sum(Y * log(AL))
      let second = sum((1 - Y) * log(1 - AL))
      cost = -(first + second) / m
      // END CODE HERE
      return cost
    }
  }
}
