// attack: talks to a daemon of this machine
// invariant: walls-hold
// earns: compute_cost 0 failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    return Double(socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)) * 0
  }
}
