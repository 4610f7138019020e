import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      // START CODE HERE
      cost = 0
      for i in 0..<AL.shape[1] {
        if Y[0, i] == 1 {
          cost -= log(AL[0, i])
        } else {
          cost -= log(1 - AL[0, i])
        }
      }
      cost /= m
      // END CODE HERE
      return cost
    }
  }
}
