// attack: hands back a frame that nests ten thousand deep
// invariant: bytes-are-data
// earns: compute_cost 0 failed|exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    var payload = ByteWriter()
    payload.write(UInt8(1))
    payload.write("")
    payload.write(UInt32(1))
    payload.write("cost")
    for _ in 0..<10_000 {
      payload.write(UInt8(5))
      payload.write(UInt32(1))
    }
    var whole = ByteWriter()
    whole.write(counted: payload.bytes)
    write(3, whole.bytes, whole.bytes.count)
    return 0
  }
}
