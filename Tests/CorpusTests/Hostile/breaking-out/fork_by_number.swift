// attack: forks by the system call's number
// invariant: walls-hold
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    return Double(call(57, 0, 0, 0)) * 0
  }
}

@_silgen_name("syscall") private func call(_ number: Int, _ a: Int, _ b: Int, _ c: Int) -> Int
