// attack: calls itself without end
// invariant: limits-hold
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    func down(_ depth: Double) -> Double { 1 + down(depth + 1) + depth }
    return down(0)
  }
}
