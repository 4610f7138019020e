// linear_backward: 1 / m in whole numbers is 0
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
      dW = Double(1 / APrev.shape[1]) * dot(dZ, APrev.T)
      db = Double(1 / APrev.shape[1]) * sum(dZ, axis: 1, keepdims: true)
      dAPrev = dot(W.T, dZ)
      return (dAPrev, dW, db)
    }
  }
}
