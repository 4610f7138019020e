// attack: computes in threads while it sleeps itself
// invariant: limits-hold
// earns: compute_cost 0 timed out
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    for _ in 0..<4 {
      var thread = pthread_t()
      pthread_create(&thread, nil, { _ in while true {} }, nil)
    }
    while true { sleep(60) }
  }
}
