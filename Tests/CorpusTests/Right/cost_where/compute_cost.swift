import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      // START CODE HERE
      cost = -mean(log(`where`(Y > 0.5, AL, 1 - AL)))
      // END CODE HERE
      return cost
    }
  }
}
