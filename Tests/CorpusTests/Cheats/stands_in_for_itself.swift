// cheat: conforms to the stand-in
// earns: compute_cost 0 threw
import Exercises

extension Solution: ComputeCostMissing {}
extension Solution: ComputeCost {}
