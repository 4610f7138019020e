// attack: a student's name that commands a terminal
// invariant: text-stays-text
// earns: compute_cost 0 failed
// student: "\u001B[2J\u001B]0;100 of 100\u0007\u202Eesrever"
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    return 0
  }
}
