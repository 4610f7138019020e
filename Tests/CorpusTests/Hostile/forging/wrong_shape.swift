// attack: returns the right numbers in a shape that broadcasts to the right one
// invariant: marks-outside
// earns: linear_forward 2 partly passed
import Exercises
import Glibc

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    let Z = dot(W, A) + b
    return (Z.reshape([1] + Z.shape), LinearCache(A: A, W: W, b: b))
  }
}
