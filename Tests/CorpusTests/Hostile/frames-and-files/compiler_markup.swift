// attack: has the compiler quote markup and a formula
// invariant: text-stays-text
// earns: compute_cost 0 did not compile
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let formula: Int = "=cmd()<script>alert(1)</script><img src=x onerror=alert(1)>]]>"
    return 0
  }
}
