import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      // START CODE HERE
      print("AL has the shape", AL.shape)
      print(AL)
      cost = -1.0 / m * sum(Y * log(AL) + (1.0 - Y) * log(1.0 - AL))
      print("cost =", cost)
      // END CODE HERE
      return cost
    }
  }
}
