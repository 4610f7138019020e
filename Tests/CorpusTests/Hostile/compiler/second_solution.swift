// attack: declares Solution itself: the file is left out, and what stands beside it earns its own
// invariant: own-exercise
// earns: compute_cost 10 passed
import Exercises

enum Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double { 0 }
}
