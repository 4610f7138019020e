import Exercises

extension Solution: LinearActivationBackward {
  static func linearActivationBackward(
    dA: NDArray, cache: LayerCache, activation: Activation
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    var dZ = dA
    if case .relu = activation {
      dZ[cache.Z <= 0] = 0
    } else {
      let s = sigmoid(cache.Z).A
      dZ *= s
      dZ *= 1 - s
    }
    return try Solution.linearBackward(dZ: dZ, cache: cache.linear)
  }
}
