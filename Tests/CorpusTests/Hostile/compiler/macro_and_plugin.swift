// attack: asks the compiler to load a plugin
// invariant: own-exercise
// earns: compute_cost 0 did not compile
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    #answer(AL, Y)
  }
}

@freestanding(expression)
macro answer(_: NDArray, _: NDArray) -> Double = #externalMacro(module: "Answers", type: "Answer")
