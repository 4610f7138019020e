// attack: asks for two gigabytes
// invariant: limits-hold
// earns: linear_forward 0 out of memory
import Exercises
import Glibc

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    (zeros(16_384, 16_384), LinearCache(A: A, W: W, b: b))
  }
}
