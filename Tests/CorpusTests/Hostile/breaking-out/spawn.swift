// attack: starts a shell
// invariant: walls-hold
// earns: compute_cost 0 crashed|failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    var child = pid_t()
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("sh"), strdup("-c"), strdup("echo PASSED"), nil]
    return Double(posix_spawn(&child, "/bin/sh", nil, nil, &arguments, nil)) * 0
  }
}
