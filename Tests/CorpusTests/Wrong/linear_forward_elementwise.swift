// linear_forward: a product element by element
import Exercises

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    var Z: NDArray
    do {
      Z = W * A + b
      return (Z, LinearCache(A: A, W: W, b: b))
    }
  }
}
