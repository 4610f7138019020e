// attack: has a macro write the members of a type
// invariant: own-exercise
// earns: compute_cost 0 did not compile
import Exercises
import Observation

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    return Model().cost
  }
}

@Observable final class Model { var cost = 0.0 }
