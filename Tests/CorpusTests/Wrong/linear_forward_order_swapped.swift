// linear_forward: A·W instead of W·A
import Exercises

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    var Z: NDArray
    do {
      Z = dot(A, W) + b
      return (Z, LinearCache(A: A, W: W, b: b))
    }
  }
}
