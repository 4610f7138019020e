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
      dW = matmul(dZ, transpose(APrev)) * (1 / m)
      db = (sum(dZ, axis: 1) / m).reshape(dZ.shape[0], 1)
      dAPrev = matmul(transpose(W), dZ)
      // END CODE HERE
      return (dAPrev, dW, db)
    }
  }
}
