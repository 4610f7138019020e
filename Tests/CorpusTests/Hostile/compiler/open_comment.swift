// attack: a comment that never ends
// invariant: own-exercise
// earns: compute_cost 10 passed
import Exercises

/* extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double { 0 }
}
