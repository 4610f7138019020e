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
      dW = dZ.dot(APrev.T) / m
      db = mean(dZ, axis: 1, keepdims: true)
      dAPrev = W.T.dot(dZ)
      // END CODE HERE
      return (dAPrev, dW, db)
    }
  }
}
