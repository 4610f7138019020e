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
      (Z, linearCache) = try linearForward(A: APrev, W: W, b: b)
      activationCache = Z
      A = exp(Z) / (exp(Z) + 1)
      // END CODE HERE
      return (A, LayerCache(linear: linearCache, Z: activationCache))
    case .relu:
      // START CODE HERE
      (Z, linearCache) = try linearForward(A: APrev, W: W, b: b)
      activationCache = Z
      A = `where`(Z > 0, Z, 0)
      // END CODE HERE
      return (A, LayerCache(linear: linearCache, Z: activationCache))
    }
  }
}
