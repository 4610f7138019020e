// attack: reads up its own stack for a number that looks like a cost
// invariant: answers-stay
// earns: compute_cost 0 failed|crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    var here = 0.0
    return withUnsafePointer(to: &here) { start in
      for offset in 1..<4096 {
        let number = start[offset]
        if number > 0.01, number < 10, number != AL[0, 0] { return number }
      }
      return 0
    }
  }
}
