// attack: exports symbols with versions, spaces, quotes and line ends
// invariant: own-exercise
// earns: compute_cost 10 passed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    let m = Double(AL.shape[1])
    return -sum(Y * log(AL) + (1 - Y) * log(1 - AL)) / m
  }
}

@_silgen_name("write@GLIBC_2.2.5") private func versioned() -> Int
@_cdecl("a\nb c\" --export-dynamic") public func odd() {}
