// attack: leaves shared memory behind
// invariant: walls-hold
// earns: compute_cost 0 failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    return Double(shm_open("/nbgrade-cheat", O_CREAT | O_RDWR, 0o600)) * 0
  }
}
