// linear_activation_forward: writes the linear step again and forgets b
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
      Z = dot(W, APrev)
      linearCache = LinearCache(A: APrev, W: W, b: b)
      (A, activationCache) = sigmoid(Z)
      return (A, LayerCache(linear: linearCache, Z: activationCache))
    case .relu:
      Z = dot(W, APrev)
      linearCache = LinearCache(A: APrev, W: W, b: b)
      (A, activationCache) = relu(Z)
      return (A, LayerCache(linear: linearCache, Z: activationCache))
    }
  }
}
