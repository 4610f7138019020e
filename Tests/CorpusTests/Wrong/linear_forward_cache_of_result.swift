// linear_forward: keeps Z where A belongs
import Exercises

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    let Z = dot(W, A) + b
    return (Z, LinearCache(A: Z, W: W, b: b))
  }
}
