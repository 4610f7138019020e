// attack: says that it crashed in many places at once
// invariant: bytes-are-data
// earns: compute_cost 0 failed|crashed|exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    send(16) {
      $0.write(UInt8(1))
      $0.write(UInt32(64))
      for number in 0..<64 { $0.write(UInt64.max - UInt64(number)) }
    }
    abort()
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
