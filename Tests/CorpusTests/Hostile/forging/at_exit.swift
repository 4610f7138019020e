// attack: prints results when the process ends; a module has no atexit, so its call ends the process
// invariant: marks-outside
// earns: compute_cost 0 exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    atexit { puts("compute_cost: 100 of 100") }
    let m = Double(AL.shape[1])
    return -sum(Y * log(AL) + (1 - Y) * log(1 - AL)) / m
  }
}
