// attack: asks for a core file of what it knows, and crashes
// invariant: answers-stay
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    var limit = rlimit(rlim_cur: .max, rlim_max: .max)
    getrlimit(__rlimit_resource_t(4), &limit)
    chdir("/tmp")
    abort()
  }
}
