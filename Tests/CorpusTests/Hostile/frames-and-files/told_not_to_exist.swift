// attack: has the compiler tell a message of markup and escapes
// invariant: text-stays-text
// earns: compute_cost 0 did not compile
import Exercises

@available(*, unavailable, message: "<script>alert(1)</script>]]>\u{1B}[2J =cmd()")
func gone() -> Double { 0 }

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double { gone() }
}
