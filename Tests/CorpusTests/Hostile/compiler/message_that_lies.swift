// attack: an error message with a line of its own about another file of the submission
// invariant: own-exercise
// earns: compute_cost 0 did not compile
import Exercises

@available(*, unavailable, message: "gone\n/nbgrade/source/linear_forward.swift:3:1: error: gone too")
func gone() -> Double { 0 }

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double { gone() }
}
