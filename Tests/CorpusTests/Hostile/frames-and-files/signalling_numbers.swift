// attack: numbers that are NaN with a message, infinities and denormals
// invariant: bytes-are-data
// earns: linear_forward 2 partly passed
import Exercises
import Glibc

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    let odd = [Double(bitPattern: 0x7FF0_0000_DEAD_BEEF), -.infinity, .leastNonzeroMagnitude, -0.0, .greatestFiniteMagnitude]
    var Z = dot(W, A)
    for row in 0..<Z.shape[0] {
      for column in 0..<Z.shape[1] { Z[row, column] = odd[(row + column) % odd.count] }
    }
    return (Z, LinearCache(A: A, W: W, b: b))
  }
}
