// attack: throws another exercise's blank, so that this one waits for it
// invariant: marks-outside
// earns: compute_cost 0 not attempted
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    throw Blank(function: "linearForward(A:W:b:)")
  }
}
