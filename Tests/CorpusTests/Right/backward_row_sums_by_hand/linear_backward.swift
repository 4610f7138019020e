import Exercises

extension Solution: LinearBackward {
  static func linearBackward(
    dZ: NDArray, cache: LinearCache
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    let scale = 1.0 / Double(dZ.shape[1])
    let rows = (0..<dZ.shape[0]).map { [sum(dZ[$0, ...]) * scale] }
    return (dAPrev: cache.W.T.dot(dZ), dW: dZ.dot(cache.A.T) * scale, db: NDArray(rows))
  }
}
