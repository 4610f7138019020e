// compute_cost: the cost is a 1 × 1 array instead of a number (does not compile)
import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      // START CODE HERE (1 line: cost)
      let cost = (-1 / m) * (dot(Y, log(AL).T) + dot(1 - Y, log(1 - AL).T))
      // END CODE HERE
      return cost
    }
  }
}
