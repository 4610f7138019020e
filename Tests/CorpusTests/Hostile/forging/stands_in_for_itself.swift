// attack: conforms to the stand-in
// invariant: marks-outside
// earns: compute_cost 0 threw
import Exercises

extension Solution: ComputeCostMissing {}
extension Solution: ComputeCost {}
