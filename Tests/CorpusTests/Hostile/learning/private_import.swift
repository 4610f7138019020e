// attack: imports what is private to a file of the exercises
// invariant: answers-stay
// earns: compute_cost 0 did not compile
@_private(sourceFile: "Stub.swift") import Exercises

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    return 0
  }
}
