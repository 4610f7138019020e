import Exercises

extension Solution: LinearActivationBackward {
  static func linearActivationBackward(
    dA: NDArray, cache: LayerCache, activation: Activation
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    let dZ: NDArray
    switch activation {
    case .relu: dZ = reluBackward(dA, cache: cache.Z)
    case .sigmoid: dZ = sigmoidBackward(dA, cache: cache.Z)
    }
    return try linearBackward(dZ: dZ, cache: cache.linear)
  }
}
