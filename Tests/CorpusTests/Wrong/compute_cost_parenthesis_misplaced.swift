// compute_cost: the minus reaches the first half only
import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      cost = -sum(Y * log(AL)) / m + sum((1 - Y) * log(1 - AL)) / m
      return cost
    }
  }
}
