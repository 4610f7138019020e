// attack: puts a system-call filter of its own on
// invariant: walls-hold
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    return Double(call(317, 0, 0, 0)) * 0
  }
}

@_silgen_name("syscall") private func call(_ number: Int, _ a: Int, _ b: Int, _ c: Int) -> Int
