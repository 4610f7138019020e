// attack: has a macro of the toolchain's expanded, which would run a plugin
// invariant: own-exercise
// earns: compute_cost 0 did not compile
import Exercises
import Foundation

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let rule = #Predicate<Int> { $0 > 0 }
    _ = rule
    return 0
  }
}
