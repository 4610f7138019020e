// attack: exits with 0 while it crashes
// invariant: marks-outside
// earns: compute_cost 0 crashed|exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    signal(SIGILL) { _ in _exit(0) }
    signal(SIGTRAP) { _ in _exit(0) }
    signal(SIGABRT) { _ in _exit(0) }
    fatalError("nothing to see here")
  }
}
