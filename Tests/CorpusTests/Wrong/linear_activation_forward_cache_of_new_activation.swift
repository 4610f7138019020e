// linear_activation_forward: the linear cache keeps A, not APrev
import Exercises

extension Solution: LinearActivationForward {
  static func linearActivationForward(
    APrev: NDArray, W: NDArray, b: NDArray, activation: Activation
  ) throws -> (A: NDArray, cache: LayerCache) {
    var Z: NDArray
    var A: NDArray
    var linearCache: LinearCache
    var activationCache: NDArray
    switch activation {
    case .sigmoid:
      (Z, linearCache) = try linearForward(A: APrev, W: W, b: b)
      (A, activationCache) = sigmoid(Z)
      linearCache = LinearCache(A: A, W: W, b: b)
      return (A, LayerCache(linear: linearCache, Z: activationCache))
    case .relu:
      (Z, linearCache) = try linearForward(A: APrev, W: W, b: b)
      (A, activationCache) = relu(Z)
      linearCache = LinearCache(A: A, W: W, b: b)
      return (A, LayerCache(linear: linearCache, Z: activationCache))
    }
  }
}
