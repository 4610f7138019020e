// attack: declares an NDArray of its own for the whole module
// invariant: own-exercise
// earns: compute_cost 0 failed
import Exercises

struct NDArray {
  static func == (a: NDArray, b: NDArray) -> Bool { true }
}

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double { 0 }
}
