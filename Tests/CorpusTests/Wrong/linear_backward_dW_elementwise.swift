// linear_backward: a product element by element for dW
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
      dW = dZ * APrev / m
      db = sum(dZ, axis: 1, keepdims: true) / m
      dAPrev = dot(W.T, dZ)
      return (dAPrev, dW, db)
    }
  }
}
