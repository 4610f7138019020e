import Exercises
import Foundation

extension Solution: LModelForward {
  /// Exercise 5: the whole network forward, (LINEAR→RELU)×(L−1)→LINEAR→SIGMOID.
  ///
  /// Call `try linearActivationForward(APrev:W:b:activation:)` once for each layer and append each
  /// cache to `caches`. Layer `l`'s weights are `parameters["W\(l)"]`.
  ///
  /// - Parameters:
  ///   - X: the examples, one a column, shape (n[0], m)
  ///   - parameters: `W1`, `b1`, …, `WL`, `bL`
  /// - Returns: the last activation `AL` of shape (n[L], m), and the L caches, layer 1's first
  static func lModelForward(
    X: NDArray, parameters: Parameters
  ) throws -> (AL: NDArray, caches: [LayerCache]) {
    let L = parameters.count / 2  // the number of layers
    var caches: [LayerCache] = []
    var activations = [X]  // activations[l] is what layer l hands on
    var A: NDArray
    var AL: NDArray
    var cache: LayerCache

    // Layers 1 to L-1: LINEAR→RELU
    for l in 1..<L {
      let APrev = activations[l - 1]
      // START CODE HERE (about 2 lines: A and cache, then append the cache)
      let W = parameters["W\(l)"]
      let b = parameters["b\(l)"]
      (A, cache) = try linearActivationForward(APrev: APrev, W: W, b: b, activation: .relu)
      caches.append(cache)
      // END CODE HERE
      activations.append(A)
    }

    // Layer L: LINEAR→SIGMOID
    do {
      let A = activations[L - 1]
      // START CODE HERE (about 2 lines: AL and cache, then append the cache)
      let W = parameters["W\(L)"]
      let b = parameters["b\(L)"]
      (AL, cache) = try linearActivationForward(APrev: A, W: W, b: b, activation: .sigmoid)
      caches.append(cache)
      // END CODE HERE
      return (AL, caches)
    }
  }
}
