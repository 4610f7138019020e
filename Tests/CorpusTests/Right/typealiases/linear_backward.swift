import Exercises

typealias Matrix = NDArray
typealias Triple = (dAPrev: Matrix, dW: Matrix, db: Matrix)

extension Solution: LinearBackward {
  static func linearBackward(
    dZ: NDArray, cache: LinearCache
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    let m = Double(cache.A.shape[1])
    let result: Triple
    result.dAPrev = dot(cache.W.T, dZ)
    result.dW = dot(dZ, cache.A.T) / m
    result.db = dZ.sum(axis: 1, keepdims: true) / m
    return result
  }
}
