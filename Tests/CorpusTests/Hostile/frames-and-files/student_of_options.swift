// attack: a student's name that is an option
// invariant: text-stays-text
// earns: compute_cost 0 failed
// student: "--output=elsewhere"
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    return 0
  }
}
