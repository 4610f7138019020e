// compute_cost: AL and Y exchanged: log(0)
import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      cost = -1 / m * sum(AL * log(Y) + (1 - AL) * log(1 - Y))
      return cost
    }
  }
}
