// attack: reads and writes the memory of the process that started it
// invariant: walls-hold
// earns: compute_cost 0 crashed|failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    var byte: UInt8 = 0
    return withUnsafeMutablePointer(to: &byte) { pointer in
      var mine = iovec(iov_base: pointer, iov_len: 1)
      var theirs = iovec(iov_base: UnsafeMutableRawPointer(bitPattern: 0x400000), iov_len: 1)
      return Double(readOther(getppid(), &mine, 1, &theirs, 1, 0)) * 0
    }
  }
}

@_silgen_name("process_vm_readv")
private func readOther(
  _ process: pid_t, _ local: UnsafePointer<iovec>, _ count: UInt,
  _ remote: UnsafePointer<iovec>, _ remoteCount: UInt, _ flags: UInt
) -> Int
