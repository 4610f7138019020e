// compute_cost: it is the mean squared error
import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      // START CODE HERE (1 line: cost)
      cost = (1 / m) * sum((AL - Y) * (AL - Y))
      // END CODE HERE
      return cost
    }
  }
}
