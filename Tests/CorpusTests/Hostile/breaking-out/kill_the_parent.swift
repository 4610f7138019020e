// attack: sends a signal to the process that started it
// invariant: walls-hold
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    kill(getppid(), SIGKILL)
    return 0
  }
}
