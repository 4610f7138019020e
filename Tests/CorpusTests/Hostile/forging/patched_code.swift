// attack: makes NumPy's code writable and overwrites it
// invariant: marks-outside
// earns: compute_cost 0 failed|crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    for name in ["$s5NumPy7NDArrayV2eeoiySbAC_ACtFZ", "memcmp", "fabs", "$s5NumPy8allcloseySbAA7NDArrayV_AESdSdSbtF"] {
      guard let code = dlsym(nil, name) else { continue }
      let page = UnsafeMutableRawPointer(bitPattern: UInt(bitPattern: code) & ~4095)!
      guard mprotect(page, 8192, PROT_READ | PROT_WRITE | PROT_EXEC) == 0 else { continue }
      for (offset, byte) in ([0xb8, 1, 0, 0, 0, 0xc3] as [UInt8]).enumerated() {
        code.storeBytes(of: byte, toByteOffset: offset, as: UInt8.self)
      }
    }
    return 0
  }
}
