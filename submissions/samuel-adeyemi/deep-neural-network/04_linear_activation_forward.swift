import Exercises

extension Solution: LinearActivationForward {
  /// Exercise 4: a whole layer, the linear step and then the activation.
  ///
  /// Call what is there already: `try linearForward(A:W:b:)` gives `Z` and its cache, `sigmoid(Z)`
  /// and `relu(Z)` each give `A` and the activation's cache.
  ///
  /// - Parameters:
  ///   - APrev: the activations of the layer before, shape (n[l-1], m)
  ///   - W: the weights, shape (n[l], n[l-1])
  ///   - b: the biases, shape (n[l], 1)
  ///   - activation: the layer's activation, `.sigmoid` or `.relu`
  /// - Returns: `A` of shape (n[l], m), and what both steps keep for the way back
  static func linearActivationForward(
    APrev: NDArray, W: NDArray, b: NDArray, activation: Activation
  ) throws -> (A: NDArray, cache: LayerCache) {
    var Z: NDArray
    var A: NDArray
    var linearCache: LinearCache
    var activationCache: NDArray
    switch activation {
    case .sigmoid:
      // START CODE HERE (about 2 lines: Z and linearCache, then A and activationCache)
      let (Z, linearCache) = try linearForward(A: APrev, W: W, b: b)
      let (A, activationCache) = sigmoid(Z)
      // END CODE HERE
      return (A, LayerCache(linear: linearCache, Z: activationCache))
    case .relu:
      // START CODE HERE (about 2 lines: Z and linearCache, then A and activationCache)
      let (Z, linearCache) = try linearForward(A: APrev, W: W, b: b)
      let (A, activationCache) = relu(Z)
      // END CODE HERE
      return (A, LayerCache(linear: linearCache, Z: activationCache))
    }
  }
}
