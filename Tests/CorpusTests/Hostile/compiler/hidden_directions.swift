// attack: turns the direction of its text, so that it reads as something else
// invariant: text-stays-text
// earns: compute_cost 0 did not compile
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let /* \u{202E} */ cost‮: Int = AL // ⁦nothing amiss⁩
    return cost
  }
}
