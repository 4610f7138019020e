// attack: has each inexact number stop whoever computes after it
// invariant: marks-outside
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    feenableexcept(0x3d)
    let m = Double(AL.shape[1])
    let cost = -sum(Y * log(AL) + (1 - Y) * log(1 - AL)) / m
    return cost
  }
}

@_silgen_name("feenableexcept")
@discardableResult func feenableexcept(_ exceptions: Int32) -> Int32
