// compute_cost: only the (1 - Y) term is there
import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      cost = -1 / m * sum((1 - Y) * log(1 - AL))
      return cost
    }
  }
}
