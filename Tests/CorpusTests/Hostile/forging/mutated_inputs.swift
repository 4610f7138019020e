// attack: overwrites its inputs in place, so that the right answer would be 0
// invariant: marks-outside
// earns: compute_cost 0 failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    for array in [AL, Y] {
      array.scalars.withUnsafeBufferPointer { elements in
        let own = UnsafeMutablePointer(mutating: elements.baseAddress!)
        for index in 0..<elements.count { own[index] = 1 }
      }
    }
    return 0
  }
}
