import Exercises

extension Solution: LinearBackward {
  static func linearBackward(
    dZ: NDArray, cache: LinearCache
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    let (APrev, W) = (cache.A, cache.W)
    let m = Double(APrev.shape[1])  // the number of examples
    var dW: NDArray
    var db: NDArray
    var dAPrev: NDArray
    do {
      // START CODE HERE
      let columnOfOnes = ones(dZ.shape[1], 1)
      dAPrev = dot(W.T, dZ)
      dW = dot(dZ / m, APrev.T)
      db = dot(dZ, columnOfOnes) / m
      // END CODE HERE
      return (dAPrev, dW, db)
    }
  }
}
