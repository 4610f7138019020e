// attack: prints tens of megabytes; the code itself is honest
// invariant: limits-hold
// earns: compute_cost 10 passed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let line = [UInt8](repeating: 0x61, count: 1 << 16)
    for _ in 0..<400 { fwrite(line, 1, line.count, stdout) }
    let m = Double(AL.shape[1])
    return -sum(Y * log(AL) + (1 - Y) * log(1 - AL)) / m
  }
}
