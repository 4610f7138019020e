// attack: throws what only the grader's stand-ins throw, as if another exercise were missing
// invariant: marks-outside
// earns: compute_cost 0 threw
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    throw Missing("linear_forward")
  }
}
