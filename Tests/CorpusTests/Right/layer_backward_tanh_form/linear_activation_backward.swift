import Exercises

extension Solution: LinearActivationBackward {
  static func linearActivationBackward(
    dA: NDArray, cache: LayerCache, activation: Activation
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    let derivative: NDArray
    if activation == .sigmoid {
      derivative = (1 - square(tanh(cache.Z / 2))) / 4
    } else {
      derivative = cache.Z > 0
    }
    return try linearBackward(dZ: dA * derivative, cache: cache.linear)
  }
}
