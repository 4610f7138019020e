import Exercises

extension Solution: LinearActivationForward {
  static func linearActivationForward(
    APrev: NDArray, W: NDArray, b: NDArray, activation: Activation
  ) throws -> (A: NDArray, cache: LayerCache) {
    let step = try linearForward(A: APrev, W: W, b: b)
    if activation == .sigmoid {
      let (A, activationCache) = sigmoid(step.Z)
      return (A, LayerCache(linear: step.cache, Z: activationCache))
    } else if activation == Activation.relu {
      let (A, activationCache) = relu(step.Z)
      return (A, LayerCache(linear: step.cache, Z: activationCache))
    }
    fatalError("no such activation")
  }
}
