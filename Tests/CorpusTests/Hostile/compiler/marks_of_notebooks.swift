// attack: hides an exercise between the marks of a cell that is only tried
// invariant: own-exercise
// earns: compute_cost 0 failed
import Exercises

// BEGIN TRY
func hidden() {
}
}
}
// END TRY

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double { 0 }
}
