// attack: loads a library that somebody left behind
// invariant: walls-hold
// earns: compute_cost 0 failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    for path in ["/tmp/evil.so", "./evil.so", "/dev/shm/evil.so", "/proc/self/fd/0", "evil.so"] {
      if dlopen(path, RTLD_NOW) != nil { return 1 }
    }
    return 0
  }
}
