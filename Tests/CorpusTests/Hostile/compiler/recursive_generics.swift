// attack: a type that grows without end
// invariant: own-exercise
// earns: compute_cost 0 crashed|timed out|out of memory
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    return Double(grow(1, 0))
  }
}

func grow<T>(_ value: T, _ depth: Int) -> Int { depth > 100_000_000 ? 0 : grow((value, value), depth + 1) }
