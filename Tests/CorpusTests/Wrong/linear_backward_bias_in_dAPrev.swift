// linear_backward: adds b
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
      dW = dot(dZ, APrev.T) / m
      db = sum(dZ, axis: 1, keepdims: true) / m
      dAPrev = dot(W.T, dZ)
      dAPrev = dAPrev + sum(cache.b)
      return (dAPrev, dW, db)
    }
  }
}
