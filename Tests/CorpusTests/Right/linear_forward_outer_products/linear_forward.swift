import Exercises

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    var Z = b + zeros(W.shape[0], A.shape[1])
    for k in 0..<W.shape[1] {
      Z = Z + outer(W[..., k], A[k, ...])
    }
    return (Z, LinearCache(A: A, W: W, b: b))
  }
}
