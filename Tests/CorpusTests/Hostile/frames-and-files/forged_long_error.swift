// attack: throws an error of megabytes, past what writes errors
// invariant: bytes-are-data
// earns: compute_cost 0 failed|exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    send(2) { $0.write(String(repeating: "]]>\u{1b}", count: 800_000)) }
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
