// attack: asks for turns of its own, to run ahead of the grader
// invariant: marks-outside
// earns: compute_cost 0...10 passed|partly passed|failed|exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let begins: [UInt8] = [1, 0, 0, 0, 21]
    for _ in 0..<20 { write(3, begins, begins.count) }
    let m = Double(AL.shape[1])
    return -sum(Y * log(AL) + (1 - Y) * log(1 - AL)) / m
  }
}
