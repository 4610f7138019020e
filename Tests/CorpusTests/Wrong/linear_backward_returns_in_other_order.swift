// linear_backward: db and dW change places
import Exercises

extension Solution: LinearBackward {
  static func linearBackward(
    dZ: NDArray, cache: LinearCache
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    let m = Double(cache.A.shape[1])
    let dW = dot(dZ, cache.A.T) / m
    let db = sum(dZ, axis: 1, keepdims: true) / m
    return (dot(cache.W.T, dZ), db, dW)
  }
}
