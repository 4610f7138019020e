// attack: a file that was cut in the middle
// invariant: own-exercise
// earns: compute_cost 0 did not compile
import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.sha