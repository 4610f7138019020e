// attack: closes every descriptor
// invariant: walls-hold
// earns: compute_cost 0 exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    for descriptor in Int32(0)..<256 { close(descriptor) }
    return 0
  }
}
