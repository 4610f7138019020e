// attack: calls what no library has, to keep the whole submission from loading
// invariant: own-exercise
// earns: compute_cost 0 exited early
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    answer()
  }
}

@_silgen_name("nbgrade_answer") private func answer() -> Double
