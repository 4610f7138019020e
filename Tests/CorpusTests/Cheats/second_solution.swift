// cheat: declares Solution itself
// earns: compute_cost 0 did not compile
import Exercises

enum Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double { 0 }
}
