// attack: writes many answers ahead, one for each case to come
// invariant: marks-outside
// earns: compute_cost 0 failed|exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let bytes = frame(cost: 1)
    for _ in 0..<100 { write(3, bytes, bytes.count) }
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
