// attack: reserves addresses without using them
// invariant: limits-hold
// earns: compute_cost 0 failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    var reserved = 0
    for _ in 0..<1000 {
      let block = mmap(nil, 1 << 30, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | 0x4000, -1, 0)
      if block != UnsafeMutableRawPointer(bitPattern: -1) { reserved += 1 }
    }
    return Double(reserved) * 0
  }
}
