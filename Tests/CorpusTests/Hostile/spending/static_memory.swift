// attack: declares more static memory than there is
// invariant: limits-hold
// earns: compute_cost 0 failed|out of memory|crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    Statics.block[0] = 1
    return 0
  }
}

enum Statics { static var block = [Double](repeating: 1, count: 200_000_000) }
