import Exercises

extension Solution: LinearActivationBackward {
  /// Exercise 8: a whole layer, backward: the activation and then the linear step.
  ///
  /// Call what is there already: `reluBackward(dA, cache: activationCache)` and
  /// `sigmoidBackward(dA, cache: activationCache)` give `dZ`, `try linearBackward(dZ:cache:)` the
  /// rest.
  ///
  /// - Parameters:
  ///   - dA: the gradient of the layer's activation, shape (n[l], m)
  ///   - cache: what `linearActivationForward` kept
  ///   - activation: the layer's activation, `.sigmoid` or `.relu`
  /// - Returns: `dAPrev` of shape (n[l-1], m), `dW` (n[l], n[l-1]), `db` (n[l], 1)
  static func linearActivationBackward(
    dA: NDArray, cache: LayerCache, activation: Activation
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    let (linearCache, activationCache) = (cache.linear, cache.Z)
    var dZ: NDArray
    var dAPrev: NDArray
    var dW: NDArray
    var db: NDArray
    switch activation {
    case .relu:
      // START CODE HERE (about 2 lines: dZ, then dAPrev, dW and db)
      dZ = reluBackward(dA, cache: activationCache)
      (dAPrev, dW, db) = try linearBackward(dZ: dZ, cache: linearCache)
      // END CODE HERE
      return (dAPrev, dW, db)
    case .sigmoid:
      // START CODE HERE (about 2 lines: dZ, then dAPrev, dW and db)
      dZ = sigmoidBackward(dA, cache: activationCache)
      (dAPrev, dW, db) = try linearBackward(dZ: dZ, cache: linearCache)
      // END CODE HERE
      return (dAPrev, dW, db)
    }
  }
}
