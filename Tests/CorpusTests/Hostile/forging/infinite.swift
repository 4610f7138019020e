// attack: returns infinity, whose difference is NaN
// invariant: marks-outside
// earns: compute_cost 0 failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    .infinity
  }
}
