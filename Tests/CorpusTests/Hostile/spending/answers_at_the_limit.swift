// attack: hands back as much as an answer may hold, in every case
// invariant: limits-hold
// earns: linear_forward 2 partly passed
import Exercises
import Glibc

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    (zeros(720, 720), LinearCache(A: A, W: W, b: b))
  }
}
