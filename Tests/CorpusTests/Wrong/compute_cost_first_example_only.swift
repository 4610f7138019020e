// compute_cost: the first example alone
import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      cost = -(Y * log(AL) + (1 - Y) * log(1 - AL))[0, 0]
      return cost
    }
  }
}
