// linear_forward: returns sigmoid(Z)
import Exercises

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    var Z: NDArray
    do {
      Z = sigmoid(dot(W, A) + b).A
      return (Z, LinearCache(A: A, W: W, b: b))
    }
  }
}
