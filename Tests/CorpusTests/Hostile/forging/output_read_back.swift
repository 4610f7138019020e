// attack: reads back what it printed, and what it answers
// invariant: marks-outside
// earns: compute_cost 0 failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    for descriptor in [1, 3] {
      let other = open("/proc/self/fd/\(descriptor)", O_RDONLY | O_NONBLOCK)
      write(Int32(descriptor), [1, 0, 0, 0, 1], 5)
      read(other, &bytes, bytes.count)
    }
    return -1
  }
}
