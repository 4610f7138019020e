// attack: imports the comparison, to widen its tolerance
// invariant: answers-stay
// earns: compute_cost 0 did not compile
import Exercises
@testable import Marking

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    0
  }
}
