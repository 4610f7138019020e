// attack: changes the rights of what it can reach
// invariant: walls-hold
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    chmod("/nbgrade/Runner", 0o777)
    return 0
  }
}
