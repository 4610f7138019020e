// attack: computes its first answer, and gives that one ever after
// invariant: marks-outside
// earns: compute_cost 1...2 partly passed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    if let cost = Self.first { return cost }
    let m = Double(AL.shape[1])
    let cost = -sum(Y * log(AL) + (1 - Y) * log(1 - AL)) / m
    Self.first = cost
    return cost
  }

  static var first: Double?
}
