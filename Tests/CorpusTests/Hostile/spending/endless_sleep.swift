// attack: sleeps for ever, to hold the grader up
// invariant: limits-hold
// earns: compute_cost 0 timed out
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    while true { sleep(1000) }
  }
}
