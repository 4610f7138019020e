// attack: a global of a quarter of a gigabyte, in the file itself
// invariant: limits-hold
// earns: compute_cost 0 did not compile
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    return Double(fat[0])
  }
}

var fat = InlineArray<250_000_000, UInt8>(repeating: 1)
