// attack: runs before the libraries are ready, and ends the process
// invariant: marks-outside
// earns: * 0 exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    return 0
  }
}

@section(".preinit_array") @used
let before: @convention(c) () -> Void = { _exit(0) }
