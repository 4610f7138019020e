// attack: ends the process as if all were well
// invariant: marks-outside
// earns: compute_cost 0 exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    print("OK")
    exit(0)
  }
}
