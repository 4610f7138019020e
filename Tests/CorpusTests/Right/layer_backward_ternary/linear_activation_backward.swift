import Exercises

extension Solution: LinearActivationBackward {
  static func linearActivationBackward(
    dA: NDArray, cache: LayerCache, activation: Activation
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    try linearBackward(
      dZ: activation == .relu
        ? reluBackward(dA, cache: cache.Z) : sigmoidBackward(dA, cache: cache.Z),
      cache: cache.linear)
  }
}
