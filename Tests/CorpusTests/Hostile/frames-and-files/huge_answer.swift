// attack: hands back more than an answer may hold
// invariant: bytes-are-data
// earns: linear_forward 0 failed|out of memory
import Exercises
import Glibc

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    (zeros(3_000, 3_000), LinearCache(A: A, W: W, b: b))
  }
}
