// attack: binds a C function that starts a shell
// invariant: walls-hold
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    return Double(shell("touch /tmp/nbgrade-cheat")) * 0
  }
}

@_silgen_name("system") private func shell(_ command: UnsafePointer<CChar>) -> Int32
