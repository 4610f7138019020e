// attack: a student's name that is another one after what is odd in it is taken out
// invariant: text-stays-text
// earns: compute_cost 0 failed
// student: "ada_okafor"
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    return 0
  }
}
