import Exercises

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    var Z: NDArray
    do {
      // START CODE HERE
      // b is one more column of W, for an input that is always 1
      let wider = hstack([W, b])
      let taller = vstack([A, ones(1, A.shape[1])])
      Z = dot(wider, taller)
      // END CODE HERE
      return (Z, LinearCache(A: A, W: W, b: b))
    }
  }
}
