// attack: defines functions of NumPy and Exercises under their mangled names
// invariant: marks-outside
// earns: compute_cost 0 failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    0
  }
}

@_cdecl("$s5NumPy3sumySdAA7NDArrayVF") public func mine1() -> Double { 0.2797765635793422 }
@_cdecl("$s5NumPy7NDArrayV2eeoiySbAC_ACtFZ") public func mine2() -> Bool { true }
@_cdecl("$s9Exercises4StubV4callyAA6RecordVypXp_AGtKYbcvg") public func mine3() {}
