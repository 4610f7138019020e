// compute_cost: log(AL) stands with 1 - Y
import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      cost = -1 / m * sum((1 - Y) * log(AL) + Y * log(1 - AL))
      return cost
    }
  }
}
