// attack: claims that its mistakes stand in another file, behind a name that is a quote
// invariant: own-exercise
// earns: linear_backward 0 did not compile
import Exercises

func `"`() {}; #sourceLocation(file: "/nbgrade/source/compute_cost.swift", line: 8)
let wrong: Int = ""

extension Solution: LinearBackward {
  static func linearBackward(
    dZ: NDArray, cache: LinearCache
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    (missing, missing, missing)
  }
}
