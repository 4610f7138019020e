// attack: conforms to stand-ins and exercises at once
// invariant: marks-outside
// earns: compute_cost 0 threw
import Exercises

extension Solution: ComputeCost, ComputeCostMissing {}
