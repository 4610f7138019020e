// attack: an expression that the compiler cannot check in reasonable time
// invariant: own-exercise
// earns: compute_cost 0 did not compile
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let a = AL[0, 0]
    return a + 1 - 2 * (3 - a) / 4 + [1, 2, 3].map { $0 + 1 - 2.5 * a }.reduce(0) { $0 + $1 - 1 } - -a * (2 - 3 + 4 - 5 * 6 / a - 7 + 8) + ""
  }
}
