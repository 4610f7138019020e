// compute_cost: 1/m reaches the first half only
import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      cost = -(1 / m) * sum(Y * log(AL)) - sum((1 - Y) * log(1 - AL))
      return cost
    }
  }
}
