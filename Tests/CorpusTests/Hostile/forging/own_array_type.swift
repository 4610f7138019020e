// attack: an array type that says yes to every comparison
// invariant: marks-outside
// earns: linear_forward 0 did not compile
import Exercises

struct YesArray: Equatable {
  static func == (a: YesArray, b: YesArray) -> Bool { true }
}

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: YesArray, cache: LinearCache) {
    (YesArray(), LinearCache(A: A, W: W, b: b))
  }
}
