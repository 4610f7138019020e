// attack: returns NaN, which is neither greater nor less than anything
// invariant: marks-outside
// earns: compute_cost 0 failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    .nan
  }
}
