// attack: writes the runner's own notices: loaded, not loaded, unlocked, crashed
// invariant: marks-outside
// earns: compute_cost 0 failed|crashed|exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    for kind in UInt8(0)...32 {
      let bytes: [UInt8] = [1, 0, 0, 0, kind]
      write(3, bytes, bytes.count)
    }
    return 0
  }
}
