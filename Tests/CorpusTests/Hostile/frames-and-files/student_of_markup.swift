// attack: a student's name that is markup
// invariant: text-stays-text
// earns: compute_cost 0 failed
// student: "<img src=x onerror=alert(1)>\"'&]]>"
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    return 0
  }
}
