// linear_activation_forward: the sigmoid is tanh
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
      // START CODE HERE (2 lines: Z and linearCache, then A and activationCache)
      (Z, linearCache) = try linearForward(A: APrev, W: W, b: b)
      (A, activationCache) = (tanh(Z), Z)
      // END CODE HERE
      return (A, LayerCache(linear: linearCache, Z: activationCache))
    case .relu:
      // START CODE HERE (2 lines: Z and linearCache, then A and activationCache)
      (Z, linearCache) = try linearForward(A: APrev, W: W, b: b)
      (A, activationCache) = relu(Z)
      // END CODE HERE
      return (A, LayerCache(linear: linearCache, Z: activationCache))
    }
  }
}
