// attack: writes frames of the runner's own protocol to whatever is open
// invariant: marks-outside
// earns: compute_cost 0 failed|crashed|exited early
import Exercises
import Glibc

extension ByteWriter {
  mutating func write(_ bytes: [UInt8]) { for byte in bytes { write(byte) } }
}

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    for kind in UInt8(0)...8 {
      var payload = ByteWriter()
      payload.write(kind)
      for number in UInt32(0)..<80 {
        payload.write(number)
        payload.write(frame(cost: 1))
      }
      var whole = ByteWriter()
      whole.write(counted: payload.bytes)
      for descriptor in Int32(0)..<16 where descriptor != 3 {
        write(descriptor, whole.bytes, whole.bytes.count)
      }
    }
    return 0
  }
}

/// A frame that says: this was returned.
func frame(cost: Double) -> [UInt8] {
  var payload = ByteWriter()
  payload.write(UInt8(1))
  (["cost": .number(cost)] as Record).write(to: &payload)
  var frame = ByteWriter()
  frame.write(counted: payload.bytes)
  return frame.bytes
}
