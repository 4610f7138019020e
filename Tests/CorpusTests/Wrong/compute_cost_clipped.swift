// compute_cost: predictions are clipped to 0.1 … 0.9
import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      let P = clip(AL, 0.1, 0.9)
      cost = -1 / m * sum(Y * log(P) + (1 - Y) * log(1 - P))
      return cost
    }
  }
}
