// attack: writes to its own and others' /proc
// invariant: walls-hold
// earns: compute_cost 0 failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    for path in ["/proc/self/mem", "/proc/1/oom_score_adj", "/proc/self/oom_score_adj", "/proc/sysrq-trigger"] {
      if let file = fopen(path, "w") { fputs("-1000", file); fclose(file) }
    }
    return 0
  }
}
