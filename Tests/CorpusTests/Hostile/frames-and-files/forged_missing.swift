// attack: says that an exercise with a name of markup is missing
// invariant: bytes-are-data
// earns: compute_cost 0 threw|failed|exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    send(4) { $0.write("<script>alert(1)</script>\u{1B}[2J") }
    return 0
  }
}

func send(_ kind: UInt8, _ write: (inout ByteWriter) -> Void) {
  var payload = ByteWriter()
  payload.write(kind)
  write(&payload)
  var frame = ByteWriter()
  frame.write(counted: payload.bytes)
  var sent = 0
  while sent < frame.bytes.count {
    let count = frame.bytes.withUnsafeBytes { Glibc.write(3, $0.baseAddress! + sent, $0.count - sent) }
    guard count > 0 else { return }
    sent += count
  }
}
