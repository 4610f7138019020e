// attack: gives the harness's symbol to a function of its own, below the compiler's checks
// invariant: marks-outside
// earns: compute_cost 0 did not compile
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    return 0
  }
}

@_silgen_name("nbgrade_solution") public func mine() -> UnsafeRawPointer { UnsafeRawPointer(bitPattern: 1)! }
