// attack: forks, to live on when its time is up
// invariant: walls-hold
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    if cFork() == 0 { while true { sleep(1) } }
    return 0
  }
}

@_silgen_name("fork") private func cFork() -> Int32
