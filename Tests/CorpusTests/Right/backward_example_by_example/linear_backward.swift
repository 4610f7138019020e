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
      dW = zerosLike(W)
      db = zeros(W.shape[0], 1)
      for i in 0..<APrev.shape[1] {
        dW += outer(dZ[..., i], APrev[..., i]) / m
        db += dZ[..., i..<i + 1] / m
      }
      dAPrev = dot(W.T, dZ)
      // END CODE HERE
      return (dAPrev, dW, db)
    }
  }
}
