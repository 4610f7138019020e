import Exercises

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    var Z: NDArray
    do {
      // START CODE HERE
      Z = W.dot(A) + b
      // END CODE HERE
      return (Z, LinearCache(A: A, W: W, b: b))
    }
  }
}
