// attack: has four hundred thousand objects freed, each by the one before
// invariant: limits-hold
// earns: compute_cost 0 failed|crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    final class Link { var next: Link? }
    let first = Link()
    var last = first
    for _ in 0..<400_000 {
      let next = Link()
      last.next = next
      last = next
    }
    return 0
  }
}
