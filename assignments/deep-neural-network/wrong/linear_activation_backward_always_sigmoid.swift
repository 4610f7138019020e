// linear_activation_backward: both activations go backward through sigmoid
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
      // START CODE HERE (2 lines: dZ, then dAPrev, dW and db)
      dZ = sigmoidBackward(dA, cache: activationCache)
      (dAPrev, dW, db) = try linearBackward(dZ: dZ, cache: linearCache)
      // END CODE HERE
      return (dAPrev, dW, db)
    case .sigmoid:
      // START CODE HERE (2 lines: dZ, then dAPrev, dW and db)
      dZ = sigmoidBackward(dA, cache: activationCache)
      (dAPrev, dW, db) = try linearBackward(dZ: dZ, cache: linearCache)
      // END CODE HERE
      return (dAPrev, dW, db)
    }
  }
}
