// compute_cost: takes exp of the mean
import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      cost = exp(-sum(Y * log(AL) + (1 - Y) * log(1 - AL)) / m)
      return cost
    }
  }
}
