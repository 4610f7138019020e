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
      // START CODE HERE
      let (Z, linearCache) = try linearForward(A: APrev, W: W, b: b)
      let (A, activationCache) = sigmoid(Z)
      // END CODE HERE
      return (A, LayerCache(linear: linearCache, Z: activationCache))
    case .relu:
      // START CODE HERE
      let (Z, linearCache) = try linearForward(A: APrev, W: W, b: b)
      let (A, activationCache) = relu(Z)
      // END CODE HERE
      return (A, LayerCache(linear: linearCache, Z: activationCache))
    }
  }
}
