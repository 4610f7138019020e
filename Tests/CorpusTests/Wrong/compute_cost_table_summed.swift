// compute_cost: sums a table of m × m products
import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      cost = -1 / m * sum(dot(Y.T, log(AL)) + dot((1 - Y).T, log(1 - AL)))
      return cost
    }
  }
}
