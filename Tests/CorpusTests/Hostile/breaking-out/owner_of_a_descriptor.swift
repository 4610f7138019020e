// attack: has a descriptor send a signal to the process that started it
// invariant: walls-hold
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    return Double(call(72, 3, 8, Int(getppid()))) * 0
  }
}

@_silgen_name("syscall") private func call(_ number: Int, _ a: Int, _ b: Int, _ c: Int) -> Int
