// attack: claims that its mistakes stand in another file
// invariant: own-exercise
// earns: compute_cost 0 did not compile
import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
#sourceLocation(file: "/nbgrade/source/linear_forward.swift", line: 1)
    let cost: Int = AL
    return cost
  }
}
