// attack: talks to the kernel's network
// invariant: walls-hold
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    return Double(socket(AF_NETLINK, Int32(SOCK_RAW.rawValue), 0)) * 0
  }
}
