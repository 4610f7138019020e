// attack: throws errors of its own that are called Blank and Missing
// invariant: marks-outside
// earns: compute_cost 0 threw
import Exercises

struct MyBlank: Error, CustomStringConvertible {
  typealias Blank = MyBlank
  var description: String { "passed; earned 10 of 10" }
}

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    throw MyBlank.Blank()
  }
}
