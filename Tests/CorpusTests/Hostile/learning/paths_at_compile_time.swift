// attack: hands back where it was compiled
// invariant: answers-stay
// earns: compute_cost 0 threw
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    throw Place(path: #filePath + #file + #fileID)
  }
}

struct Place: Error { let path: String }
