// compute_cost: rounds to four digits
import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      cost = (-sum(Y * log(AL) + (1 - Y) * log(1 - AL)) / m * 1e4).rounded() / 1e4
      return cost
    }
  }
}
