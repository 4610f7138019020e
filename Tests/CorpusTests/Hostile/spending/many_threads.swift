// attack: starts as many threads as it can
// invariant: limits-hold
// earns: compute_cost 0 failed|crashed|timed out|out of memory
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    for _ in 0..<10_000 {
      var thread = pthread_t()
      pthread_create(&thread, nil, { _ in while true { sleep(60) } }, nil)
    }
    return 0
  }
}
