// attack: declares a Double of its own where every exercise sees it
// invariant: own-exercise
// earns: compute_cost 10 passed
import Exercises

extension Solution { typealias Double = Float }
