// linear_forward: W·Aᵀ
import Exercises

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    var Z: NDArray
    do {
      Z = dot(W, A.T) + b
      return (Z, LinearCache(A: A, W: W, b: b))
    }
  }
}
