// attack: imports the reference
// invariant: answers-stay
// earns: compute_cost 0 did not compile
import Exercises
import Reference

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    try Reference.Solution.computeCost(AL: AL, Y: Y)
  }
}
