import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      // START CODE HERE
      let (a, y) = (AL.ravel(), Y.ravel())
      cost = Double(dot(y, log(a)) + dot(1 - y, log(1 - a))) / -m
      // END CODE HERE
      return cost
    }
  }
}
