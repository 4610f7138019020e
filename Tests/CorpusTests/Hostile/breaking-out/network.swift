// attack: asks somebody for the answer
// invariant: walls-hold
// earns: compute_cost 0 crashed|failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    return Double(descriptor) * 0
  }
}
