// compute_cost: mean of the absolute errors
import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      cost = mean(abs(AL - Y))
      return cost
    }
  }
}
