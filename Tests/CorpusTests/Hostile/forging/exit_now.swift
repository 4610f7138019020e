// attack: ends the process with _exit, after saying that all passed
// invariant: marks-outside
// earns: compute_cost 0 exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    print("8 passed, 0 failed")
    fflush(stdout)
    _exit(0)
  }
}
