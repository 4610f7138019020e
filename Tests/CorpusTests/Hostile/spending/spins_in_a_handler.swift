// attack: spins in a signal handler, which nothing is to interrupt
// invariant: limits-hold
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    for number in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGXCPU, SIGTERM] { signal(number) { _ in while true {} } }
    fatalError("on with it")
  }
}
