// attack: starts tasks that never end
// invariant: limits-hold
// earns: compute_cost 0 failed|timed out|crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    for _ in 0..<1000 { Task.detached { while true { await Task.yield() } } }
    usleep(100_000)
    return 0
  }
}
