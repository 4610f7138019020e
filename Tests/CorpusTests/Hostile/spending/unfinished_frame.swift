// attack: begins a frame and waits for ever
// invariant: limits-hold
// earns: compute_cost 0 timed out
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let header: [UInt8] = [200, 0, 0, 0, 1]
    write(3, header, header.count)
    while true { sleep(1) }
  }
}
