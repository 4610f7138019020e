// attack: aborts, in the hope that a crash is not counted
// invariant: marks-outside
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    abort()
  }
}
