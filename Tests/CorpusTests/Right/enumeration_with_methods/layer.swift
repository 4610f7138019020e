import Exercises

extension Solution: LinearActivationForward {
  static func linearActivationForward(
    APrev: NDArray, W: NDArray, b: NDArray, activation: Activation
  ) throws -> (A: NDArray, cache: LayerCache) {
    let (Z, linear) = try linearForward(A: APrev, W: W, b: b)
    return (activation.apply(Z), LayerCache(linear: linear, Z: Z))
  }
}

extension Solution: LinearActivationBackward {
  static func linearActivationBackward(
    dA: NDArray, cache: LayerCache, activation: Activation
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    try linearBackward(dZ: dA * activation.derivative(cache.Z), cache: cache.linear)
  }
}

extension Activation {
  func apply(_ Z: NDArray) -> NDArray {
    switch self {
    case .sigmoid: Exercises.sigmoid(Z).A
    case .relu: Exercises.relu(Z).A
    }
  }

  func derivative(_ Z: NDArray) -> NDArray {
    switch self {
    case .sigmoid: apply(Z) * (1 - apply(Z))
    case .relu: Z > 0
    }
  }
}
