import Exercises

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    var Z: NDArray
    do {
      // START CODE HERE
      let columns = (0..<A.shape[1]).map { j in dot(W, A[..., j..<j + 1]) + b }
      Z = hstack(columns)
      // END CODE HERE
      return (Z, LinearCache(A: A, W: W, b: b))
    }
  }
}
