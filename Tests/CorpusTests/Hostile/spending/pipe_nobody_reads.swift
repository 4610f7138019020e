// attack: fills a pipe that nobody reads
// invariant: limits-hold
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    let block = [UInt8](repeating: 1, count: 1 << 16)
    while write(ends[1], block, block.count) > 0 {}
    return 0
  }
}
