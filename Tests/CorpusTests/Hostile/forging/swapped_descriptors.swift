// attack: puts its printed output in the place of its answers
// invariant: marks-outside
// earns: compute_cost 0 exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    close(3)
    _ = dup(1)
    let m = Double(AL.shape[1])
    return -sum(Y * log(AL) + (1 - Y) * log(1 - AL)) / m
  }
}
