// cheat: declares an NDArray of its own for the whole module
// earns: * 0...10 passed|did not compile|threw
import Exercises

struct NDArray {
  static func == (a: NDArray, b: NDArray) -> Bool { true }
}

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double { 0 }
}
