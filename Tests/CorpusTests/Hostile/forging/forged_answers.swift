// attack: writes answers of its own to every descriptor
// invariant: marks-outside
// earns: compute_cost 0 failed|exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let bytes = frame(cost: 0.5)
    for descriptor in Int32(0)..<64 { write(descriptor, bytes, bytes.count) }
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
