// attack: hands back the right number as a text, a list, an array or a whole number
// invariant: marks-outside
// earns: compute_cost 0 failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])
    let cost = -sum(Y * log(AL) + (1 - Y) * log(1 - AL)) / m
    let values: [Value] = [
      .text("\(cost)"), .list([.number(cost)]), .array(NDArray(shape: [], scalars: [cost])),
      .integer(Int(cost)), .record(["cost": .number(cost)]),
    ]
    for value in values + values { answer(["cost": value]) }
    return cost
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
