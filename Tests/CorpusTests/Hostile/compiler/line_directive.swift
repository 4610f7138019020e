// attack: claims in the words of old that its mistakes stand in another file
// invariant: own-exercise
// earns: compute_cost 0 did not compile
import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
#line 1 "linear_forward.swift"
    let cost: Int = AL
    return cost
  }
}
