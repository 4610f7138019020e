// attack: blocks every signal before it aborts
// invariant: marks-outside
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    var all = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, nil)
    abort()
  }
}
