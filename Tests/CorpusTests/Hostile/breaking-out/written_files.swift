// attack: leaves files behind for others
// invariant: walls-hold
// earns: compute_cost 0 failed|crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    for path in ["/tmp/nbgrade-cheat", "/nbgrade/Submission.so", "/var/tmp/nbgrade-cheat", "nbgrade-cheat"] {
      guard let file = fopen(path, "w") else { continue }
      fputs("0.2797765635793422", file)
      fclose(file)
    }
    return 0
  }
}
