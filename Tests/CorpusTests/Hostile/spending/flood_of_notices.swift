// attack: sends the runner millions of notices that say nothing
// invariant: limits-hold
// earns: compute_cost 0 timed out|failed|exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let notice: [UInt8] = [1, 0, 0, 0, 21]
    let block = Array([[UInt8]](repeating: notice, count: 10_000).joined())
    while write(3, block, block.count) > 0 {}
    return 0
  }
}
