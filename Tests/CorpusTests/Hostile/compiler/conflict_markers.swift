// attack: a merge that was never settled, with an answer on either side
// invariant: own-exercise
// earns: compute_cost 0 failed
import Exercises

<<<<<<< mine
extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double { 0 }
}
=======
extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double { 1 }
}
>>>>>>> theirs
