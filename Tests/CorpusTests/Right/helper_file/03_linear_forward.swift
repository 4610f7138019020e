import Exercises

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    return (affine(W, A, b), LinearCache(A: A, W: W, b: b))
  }
}
