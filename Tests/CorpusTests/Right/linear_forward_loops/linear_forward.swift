import Exercises

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    var Z: NDArray
    do {
      // START CODE HERE
      let (n, m) = (W.shape[0], A.shape[1])
      Z = zeros(n, m)
      for i in 0..<n {
        for j in 0..<m {
          var sum = 0.0
          for k in 0..<A.shape[0] { sum += W[i, k] * A[k, j] }
          Z[i, j] = sum + b[i, 0]
        }
      }
      // END CODE HERE
      return (Z, LinearCache(A: A, W: W, b: b))
    }
  }
}
