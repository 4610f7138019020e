// attack: takes memory until there is none
// invariant: limits-hold
// earns: compute_cost 0 out of memory
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    var blocks: [[Double]] = []
    while true { blocks.append([Double](repeating: Double(blocks.count), count: 1 << 17)) }
  }
}
