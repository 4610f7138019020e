// attack: ends the process with quick_exit
// invariant: marks-outside
// earns: compute_cost 0 exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    quick_exit(0)
  }
}
