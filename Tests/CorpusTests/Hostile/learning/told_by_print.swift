// attack: prints hidden inputs, in the hope that they are shown
// invariant: answers-stay
// earns: compute_cost 10 passed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    print(AL, Y)
    fputs("\(AL)", stderr)
    let m = Double(AL.shape[1])
    return -sum(Y * log(AL) + (1 - Y) * log(1 - AL)) / m
  }
}
