// attack: shadows what stops a program, so that nothing can stop it
// invariant: marks-outside
// earns: compute_cost 0 failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    precondition(false)
    assert(false)
    fatalError("the cost is wrong")
    return 0
  }
}

fileprivate func precondition(_ isTrue: Bool) {}
fileprivate func assert(_ isTrue: Bool) {}
fileprivate func fatalError(_ message: String) {}
