// linear_activation_forward: only the sigmoid branch is filled in
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
      return (A, LayerCache(linear: linearCache, Z: activationCache))
    case .relu:
      throw Blank()
      return (A, LayerCache(linear: linearCache, Z: activationCache))
    }
  }
}
