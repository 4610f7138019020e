import Exercises

extension Solution: LinearActivationBackward {
  static func linearActivationBackward(
    dA: NDArray, cache: LayerCache, activation: Activation
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    let e = exp(-cache.Z)
    let dZ = activation == .sigmoid ? dA * e / power(1 + e, 2) : maximum(0, cache.Z > 0) * dA
    return try linearBackward(dZ: dZ, cache: cache.linear)
  }
}
