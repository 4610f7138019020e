// attack: crashes on the line that a hidden number says
// invariant: answers-stay
// earns: compute_cost 0 crashed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    switch Int(AL[0, 0] * 1e6) % 6 {
    case 0: fatalError("0")
    case 1: fatalError("1")
    case 2: fatalError("2")
    case 3: fatalError("3")
    case 4: fatalError("4")
    default: fatalError("5")
    }
  }
}
