// attack: ends its main thread alone
// invariant: limits-hold
// earns: compute_cost 0 exited early|timed out
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    pthread_exit(nil)
  }
}
