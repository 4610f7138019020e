// linear_activation_backward: writes the linear step again and forgets 1/m
import Exercises

extension Solution: LinearActivationBackward {
  static func linearActivationBackward(
    dA: NDArray, cache: LayerCache, activation: Activation
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    let (linearCache, activationCache) = (cache.linear, cache.Z)
    var dZ: NDArray
    var dAPrev: NDArray
    var dW: NDArray
    var db: NDArray
    switch activation {
    case .relu:
      dZ = reluBackward(dA, cache: activationCache)
      (dAPrev, dW, db) = (dot(linearCache.W.T, dZ), dot(dZ, linearCache.A.T), sum(dZ, axis: 1, keepdims: true))
      return (dAPrev, dW, db)
    case .sigmoid:
      dZ = sigmoidBackward(dA, cache: activationCache)
      (dAPrev, dW, db) = (dot(linearCache.W.T, dZ), dot(dZ, linearCache.A.T), sum(dZ, axis: 1, keepdims: true))
      return (dAPrev, dW, db)
    }
  }
}
