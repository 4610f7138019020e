// attack: a student's name that is a formula in a spreadsheet
// invariant: text-stays-text
// earns: compute_cost 0 failed
// student: "=cmd|'calc'!A0"
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    return 0
  }
}
