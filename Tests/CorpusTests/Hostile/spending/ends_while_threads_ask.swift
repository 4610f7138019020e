// attack: ends while hundreds of threads ask to be started
// invariant: limits-hold
// earns: compute_cost 0 exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    for _ in 0..<500 {
      var thread = pthread_t()
      pthread_create(&thread, nil, { _ in nil }, nil)
    }
    _exit(7)
  }
}
