// attack: returns an answer that has every name that it knows
// invariant: marks-outside
// earns: compute_cost 0 failed|exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    var payload = ByteWriter()
    payload.write(UInt8(1))
    let names = ["cost", "AL", "Y", "expected", "earned", "verdict", "points"]
    Record(names.map { Record.Field($0, .text("passed")) }).write(to: &payload)
    var frame = ByteWriter()
    frame.write(counted: payload.bytes)
    write(3, frame.bytes, frame.bytes.count)
    return 0
  }
}
