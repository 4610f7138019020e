// attack: asks the network by Foundation
// invariant: walls-hold
// earns: compute_cost 0 crashed|failed|threw|timed out|out of memory
import Exercises
import Foundation

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let text = try String(contentsOf: URL(string: "http://127.0.0.1:1/")!, encoding: .utf8)
    return Double(text) ?? 0
  }
}
