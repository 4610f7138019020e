// attack: a student's name of several lines
// invariant: text-stays-text
// earns: compute_cost 0 failed
// student: "two\nlines\r\n| a | b |"
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    return 0
  }
}
