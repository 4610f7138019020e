// compute_cost: a transpose of the wrong factor makes an m × m table, which is summed
import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      // START CODE HERE (1 line: cost)
      cost = (-1 / m) * sum(dot(Y.T, log(AL)) + dot((1 - Y).T, log(1 - AL)))
      // END CODE HERE
      return cost
    }
  }
}
