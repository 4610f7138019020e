// attack: prints that memory was wanting, and crashes
// invariant: marks-outside
// earns: compute_cost 0 out of memory
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    print("Fatal error: failed to allocate")
    fflush(stdout)
    abort()
  }
}
