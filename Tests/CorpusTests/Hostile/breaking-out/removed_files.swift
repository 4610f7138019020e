// attack: removes and renames what it can reach
// invariant: walls-hold
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    rename("/nbgrade/Submission.so", "/nbgrade/Other.so")
    unlink("/nbgrade/Submission.so")
    return 0
  }
}
