// linear_backward: gives back the cache for the gradients
import Exercises

extension Solution: LinearBackward {
  static func linearBackward(
    dZ: NDArray, cache: LinearCache
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    return (cache.A, cache.W, cache.b)
  }
}
