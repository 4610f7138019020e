// attack: prints bytes that are no text, more than are kept
// invariant: bytes-are-data
// earns: compute_cost 0 failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let bytes = [UInt8](repeating: 0xFF, count: 1 << 16)
    for _ in 0..<4 { fwrite(bytes, 1, bytes.count, stdout) }
    return 0
  }
}
