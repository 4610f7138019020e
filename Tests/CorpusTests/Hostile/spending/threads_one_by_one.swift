// attack: starts and ends threads for ever
// invariant: limits-hold
// earns: compute_cost 0 timed out|crashed|failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    while true {
      var thread = pthread_t()
      guard pthread_create(&thread, nil, { _ in nil }, nil) == 0 else { return 0 }
      pthread_join(thread, nil)
    }
  }
}
