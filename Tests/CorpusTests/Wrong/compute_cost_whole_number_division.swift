// compute_cost: 1 / m in whole numbers is 0
import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      cost = -Double(1 / AL.shape[1]) * sum(Y * log(AL) + (1 - Y) * log(1 - AL))
      return cost
    }
  }
}
