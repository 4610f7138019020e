// attack: blocks and ignores every signal, and computes for ever
// invariant: limits-hold
// earns: compute_cost 0 timed out
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    var all = sigset_t()
    sigfillset(&all)
    sigprocmask(SIG_BLOCK, &all, nil)
    signal(SIGTERM, SIG_IGN)
    signal(SIGXCPU, SIG_IGN)
    while true {}
  }
}
