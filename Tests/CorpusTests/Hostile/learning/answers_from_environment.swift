// attack: looks for an answer, a seed or a secret in the environment
// invariant: answers-stay
// earns: compute_cost 0 failed
import Exercises
import Glibc

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    var cost = 0.0
    var variable = environ
    while let text = variable.pointee {
      let parts = String(cString: text).split(separator: "=", maxSplits: 1)
      if parts.count == 2, let number = Double(parts[1]) { cost = number }
      variable += 1
    }
    for name in ["NBGRADE_SECRET", "EXPECTED", "SEED"] where getenv(name) != nil { cost = 1 }
    return cost
  }
}
