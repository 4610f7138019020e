// attack: returns arrays of NaN in the right shapes; the cache is honest
// invariant: marks-outside
// earns: linear_forward 2 partly passed
import Exercises
import Glibc

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    return (full([W.shape[0], A.shape[1]], .nan), LinearCache(A: A, W: W, b: b))
  }
}
