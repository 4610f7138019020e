// attack: forks by the call of a 32-bit program
// invariant: walls-hold
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    // mov eax, 2; int 0x80; ret
    return Double(run([0xB8, 2, 0, 0, 0, 0xCD, 0x80, 0xC3])) * 0
  }
}

private func run(_ code: [UInt8]) -> Int {
  let page = mmap(nil, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)!
  page.copyMemory(from: code, byteCount: code.count)
  return unsafeBitCast(page, to: (@convention(c) () -> Int).self)()
}
