// linear_backward: db without 1/m
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
      db = sum(dZ, axis: 1, keepdims: true)
      dAPrev = dot(W.T, dZ)
      return (dAPrev, dW, db)
    }
  }
}
