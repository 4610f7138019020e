// attack: links to a file of the system's
// invariant: walls-hold
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    symlink("/etc/passwd", "/tmp/nbgrade-cheat")
    return 0
  }
}
