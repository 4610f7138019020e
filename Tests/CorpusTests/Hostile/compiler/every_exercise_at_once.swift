// attack: declares every exercise again in one file that does not compile
// invariant: own-exercise
// earns: compute_cost 0 did not compile
import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double { nothing }
}

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double { nothing }
}
