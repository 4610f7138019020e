import Exercises
import Foundation

extension Solution: LinearForward {
  /// Exercise 3: the linear step of a layer, `Z = W·A + b`.
  ///
  /// - Parameters:
  ///   - A: the activations of the layer before, shape (n[l-1], m)
  ///   - W: the weights, shape (n[l], n[l-1])
  ///   - b: the biases, shape (n[l], 1), the same for each of the m columns
  /// - Returns: `Z` of shape (n[l], m), and the three inputs, kept for the way back
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    var Z: NDArray
    do {
      // START CODE HERE (about 1 line: Z)
      let Z = dot(W, A) + b
      // END CODE HERE
      return (Z, LinearCache(A: A, W: W, b: b))
    }
  }
}
