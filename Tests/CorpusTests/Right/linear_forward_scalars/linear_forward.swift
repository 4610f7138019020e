import Exercises

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    var Z: NDArray
    do {
      // START CODE HERE
      var scalars: [Double] = []
      for i in 0..<W.shape[0] {
        for j in 0..<A.shape[1] {
          let products = (0..<W.shape[1]).map { W[i, $0] * A[$0, j] }
          scalars.append(products.reduce(b[i, 0], +))
        }
      }
      Z = NDArray(shape: [W.shape[0], A.shape[1]], scalars: scalars)
      // END CODE HERE
      return (Z, LinearCache(A: A, W: W, b: b))
    }
  }
}
