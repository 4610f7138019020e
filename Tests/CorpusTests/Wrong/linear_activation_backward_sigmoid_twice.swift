// linear_activation_backward: sigmoid of the sigmoid inside the derivative
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
      (dAPrev, dW, db) = try linearBackward(dZ: dZ, cache: linearCache)
      return (dAPrev, dW, db)
    case .sigmoid:
      dZ = sigmoidBackward(dA, cache: sigmoid(activationCache).A)
      (dAPrev, dW, db) = try linearBackward(dZ: dZ, cache: linearCache)
      return (dAPrev, dW, db)
    }
  }
}
