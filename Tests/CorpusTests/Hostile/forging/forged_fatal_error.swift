// attack: prints what Swift prints of a crash, then crashes otherwise
// invariant: text-stays-text
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    print("Fatal error: 10 of 10 <script>alert(1)</script>\nCurrent stack trace:\n")
    fflush(stdout)
    abort()
  }
}
