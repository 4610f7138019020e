// attack: imports what is not public of the exercises
// invariant: answers-stay
// earns: compute_cost 0 did not compile
@testable import Exercises
@_spi(Answers) import NumPy

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    return 0
  }
}
