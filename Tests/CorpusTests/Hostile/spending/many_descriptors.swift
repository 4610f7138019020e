// attack: opens files until there are no more
// invariant: limits-hold
// earns: compute_cost 0 failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    while open("/dev/null", O_RDONLY) >= 0 {}
    return 0
  }
}
