// attack: sleeps for as long as a hidden number says
// invariant: answers-stay
// earns: compute_cost 10 passed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    usleep(UInt32(AL[0, 0] * 20_000))
    let m = Double(AL.shape[1])
    return -sum(Y * log(AL) + (1 - Y) * log(1 - AL)) / m
  }
}
