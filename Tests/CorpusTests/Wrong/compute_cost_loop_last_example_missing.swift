// compute_cost: the loop leaves out the last example
import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])  // the number of examples
    var cost: Double
    do {
      cost = 0
      for i in 0..<AL.shape[1] - 1 {
        cost -= Y[0, i] * log(AL[0, i]) + (1 - Y[0, i]) * log(1 - AL[0, i])
      }
      cost /= m
      return cost
    }
  }
}
