// compute_cost: a guard of 1e-3 inside the logarithm
import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      cost = -1 / m * sum(Y * log(AL + 1e-3) + (1 - Y) * log(1 - AL + 1e-3))
      return cost
    }
  }
}
