// attack: takes its thread's own data away, which its crash would be told with
// invariant: limits-hold
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    // ARCH_SET_FS
    return Double(call(158, 0x1002, 0, 0, 0, 0)) * 0
  }
}

@_silgen_name("syscall") private func call(
  _ number: Int, _ a: Int, _ b: Int, _ c: Int, _ d: Int, _ e: Int
) -> Int
