// attack: makes a program in a file in memory
// invariant: walls-hold
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let name = strdup("x")!
    return Double(call(319, Int(bitPattern: name), 0, 0)) * 0
  }
}

@_silgen_name("syscall") private func call(_ number: Int, _ a: Int, _ b: Int, _ c: Int) -> Int
