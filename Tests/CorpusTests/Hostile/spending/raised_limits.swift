// attack: raises its own limits
// invariant: limits-hold
// earns: compute_cost 0 crashed|failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    var limit = rlimit(rlim_cur: .max, rlim_max: .max)
    for resource in [RLIMIT_CPU, RLIMIT_AS, RLIMIT_DATA] {
      setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
    }
    return 0
  }
}
