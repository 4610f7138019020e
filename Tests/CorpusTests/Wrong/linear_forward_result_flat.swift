// linear_forward: Z loses its shape
import Exercises

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    var Z: NDArray
    do {
      Z = (dot(W, A) + b).ravel()
      return (Z, LinearCache(A: A, W: W, b: b))
    }
  }
}
