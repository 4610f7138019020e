// attack: writes sections that the linker makes itself
// invariant: walls-hold
// earns: compute_cost 0 did not compile
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    return 0
  }
}

@section(".dynamic") @used let dynamic: (Int, Int) = (1, 1)
@section(".dynstr") @used let names: (UInt8, UInt8) = (0x2F, 0)
@section(".rela.dyn") @used let relocations: (Int, Int, Int) = (0, 0, 0)
