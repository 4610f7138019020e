// attack: exports the harness's own symbol
// invariant: marks-outside
// earns: compute_cost 0 did not compile
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    0
  }
}

@_cdecl("nbgrade_solution")
public func mine() -> UnsafeRawPointer { UnsafeRawPointer(bitPattern: 1)! }
