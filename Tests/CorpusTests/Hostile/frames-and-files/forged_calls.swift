// attack: says that it made calls that no kernel has
// invariant: bytes-are-data
// earns: compute_cost 0 failed|crashed|exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    for number in [Int32.min, -1, 100_000, .max] { send(17) { $0.write(number) } }
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
