// attack: kills itself, in the hope that a lost process is not counted
// invariant: marks-outside
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    raise(SIGKILL)
    return 0
  }
}
