// attack: sets an alarm for later
// invariant: limits-hold
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    alarm(1)
    return 0
  }
}
