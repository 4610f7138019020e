// linear_activation_backward: 0.01 for the derivative below 0
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
      dZ = `where`(activationCache > 0, dA, 0.01 * dA)
      (dAPrev, dW, db) = try linearBackward(dZ: dZ, cache: linearCache)
      return (dAPrev, dW, db)
    case .sigmoid:
      dZ = sigmoidBackward(dA, cache: activationCache)
      (dAPrev, dW, db) = try linearBackward(dZ: dZ, cache: linearCache)
      return (dAPrev, dW, db)
    }
  }
}
