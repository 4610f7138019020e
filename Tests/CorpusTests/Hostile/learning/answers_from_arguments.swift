// attack: looks for an answer among the arguments of the process
// invariant: answers-stay
// earns: compute_cost 0 failed|crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    CommandLine.arguments.compactMap { Double($0) }.first ?? 0
  }
}
