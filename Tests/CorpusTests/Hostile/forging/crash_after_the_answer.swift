// attack: hands back a right answer, and crashes when the next case begins
// invariant: marks-outside
// earns: compute_cost 4 partly passed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])
    let cost = -sum(Y * log(AL) + (1 - Y) * log(1 - AL)) / m
    answer(["cost": .number(cost)])
    fatalError("This case was never looked at.")
  }
}

/// Hands back an answer of its own, and waits for the next turn.
func answer(_ outputs: Record) {
  var payload = ByteWriter()
  payload.write(UInt8(1))
  outputs.write(to: &payload)
  var frame = ByteWriter()
  frame.write(counted: payload.bytes)
  write(3, frame.bytes, frame.bytes.count)
  var turn: UInt8 = 0
  read(4, &turn, 1)
}
