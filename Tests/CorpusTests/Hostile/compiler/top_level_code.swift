// attack: runs code at the top of the file
// invariant: own-exercise
// earns: compute_cost 10 passed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])
    return -sum(Y * log(AL) + (1 - Y) * log(1 - AL)) / m
  }
}

exit(0)
print("PASSED")
