// attack: a student's name that looks like a path
// invariant: text-stays-text
// earns: compute_cost 0 failed
// student: "..%2F..%2Fscores"
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    return 0
  }
}
