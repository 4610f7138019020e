// linear_activation_backward: db and dW change places
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
      (dW, db) = (db, dW)
      return (dAPrev, dW, db)
    case .sigmoid:
      dZ = sigmoidBackward(dA, cache: activationCache)
      (dAPrev, dW, db) = try linearBackward(dZ: dZ, cache: linearCache)
      (dW, db) = (db, dW)
      return (dAPrev, dW, db)
    }
  }
}
