// compute_cost: the (1 - Y) term is missing
import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      cost = -1 / m * sum(Y * log(AL))
      return cost
    }
  }
}
