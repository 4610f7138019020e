// linear_forward: the loop over the units ends one early
import Exercises

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    var Z: NDArray
    do {
      Z = zeros(W.shape[0], A.shape[1])
      for i in 0..<W.shape[0] - 1 {
        for j in 0..<A.shape[1] {
          for k in 0..<W.shape[1] {
            Z[i, j] += W[i, k] * A[k, j]
          }
          Z[i, j] += b[i, 0]
        }
      }
      return (Z, LinearCache(A: A, W: W, b: b))
    }
  }
}
