// linear_forward: the bias is a row and goes to examples instead of units
import Exercises

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    var Z: NDArray
    do {
      // START CODE HERE (1 line: Z)
      Z = dot(W, A) + b.T
      // END CODE HERE
      return (Z, LinearCache(A: A, W: W, b: b))
    }
  }
}
