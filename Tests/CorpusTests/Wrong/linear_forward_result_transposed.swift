// linear_forward: Z is (m, n)
import Exercises

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    var Z: NDArray
    do {
      Z = dot(A.T, W.T) + b.T
      return (Z, LinearCache(A: A, W: W, b: b))
    }
  }
}
