import Exercises

extension Solution: LinearBackward {
  static func linearBackward(
    dZ: NDArray, cache: LinearCache
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    let `in` = cache.A, ω = cache.W
    let δW = dot(dZ, `in`.T) / Double(`in`.shape[1])
    let δb = mean(dZ, axis: 1, keepdims: true)
    return (dot(ω.T, dZ), δW, δb)
  }
}
