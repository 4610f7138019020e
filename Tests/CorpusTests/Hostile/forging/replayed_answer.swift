// attack: writes its first answer again, as the answer of every later case
// invariant: marks-outside
// earns: compute_cost 0...2 failed|partly passed|exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])
    let cost = -sum(Y * log(AL) + (1 - Y) * log(1 - AL)) / m
    if Self.first.isEmpty {
      var payload = ByteWriter()
      payload.write(UInt8(1))
      (["cost": .number(cost)] as Record).write(to: &payload)
      var frame = ByteWriter()
      frame.write(counted: payload.bytes)
      Self.first = frame.bytes
    } else {
      write(3, Self.first, Self.first.count)
    }
    return 0
  }
}

extension Solution { static var first: [UInt8] = [] }
