// attack: crashes with a message of markup, escapes and a formula
// invariant: text-stays-text
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    fatalError("<script>alert(1)</script>]]>\u{1B}[2J\u{1B}]0;100\u{7}=cmd()|| `x` [a](javascript:alert(1)) &#x3C;\u{202E}")
  }
}
