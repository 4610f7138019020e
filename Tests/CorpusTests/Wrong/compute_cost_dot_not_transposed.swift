// compute_cost: a dot product of two rows: shapes not aligned
import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      cost = -(dot(Y, log(AL)) + dot(1 - Y, log(1 - AL))).item() / m
      return cost
    }
  }
}
