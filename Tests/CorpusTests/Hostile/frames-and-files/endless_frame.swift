// attack: announces an answer of four gigabytes
// invariant: bytes-are-data
// earns: compute_cost 0 failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let header: [UInt8] = [0xff, 0xff, 0xff, 0xff, 1]
    write(3, header, header.count)
    return 0
  }
}
