// attack: fills the queues of Dispatch with work without end
// invariant: limits-hold
// earns: compute_cost 0 timed out
import Exercises
import Dispatch

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    DispatchQueue.concurrentPerform(iterations: 200) { _ in while true {} }
    return 0
  }
}
