// linear_forward: keeps Wᵀ, to save work later
import Exercises

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    let Z = dot(W, A) + b
    return (Z, LinearCache(A: A, W: W.T, b: b))
  }
}
