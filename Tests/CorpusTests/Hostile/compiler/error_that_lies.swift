// attack: an error whose line looks like a message about another exercise
// invariant: own-exercise
// earns: compute_cost 0 did not compile
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let text = """
    /nbgrade/source/linear_forward.swift:3:5: error: invalid redeclaration of 'x' \(nothing)
    """
    return Double(text.count)
  }
}
