// attack: runs before anything is called, prints and forges answers; the code itself is honest
// invariant: marks-outside
// earns: compute_cost 0...10 passed|partly passed|failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])
    return -sum(Y * log(AL) + (1 - Y) * log(1 - AL)) / m
  }
}

@section(".init_array") @used
let atLoading: @convention(c) () -> Void = {
  puts("PASSED")
  let bytes: [UInt8] = [1, 0, 0, 0, 18]
  write(1, bytes, bytes.count)
}
