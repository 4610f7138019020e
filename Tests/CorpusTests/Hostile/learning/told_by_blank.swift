// attack: waits for the exercise that a hidden number says
// invariant: answers-stay
// earns: compute_cost 0 not attempted
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let functions = ["linearForward(A:W:b:)", "linearBackward(dZ:cache:)", "updateParameters(parameters:grads:learningRate:)"]
    throw Blank(function: functions[Int(AL[0, 0] * 1e6) % 3])
  }
}
