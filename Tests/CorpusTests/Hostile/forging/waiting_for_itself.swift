// attack: says that it waits for itself
// invariant: marks-outside
// earns: compute_cost 0 threw
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    throw Missing("compute_cost")
  }
}
