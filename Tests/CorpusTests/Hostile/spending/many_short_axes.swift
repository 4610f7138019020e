// attack: returns an array of thirteen axes, which numpy would not shorten
// invariant: limits-hold
// earns: linear_forward 2 partly passed
import Exercises

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    let Z = NDArray(shape: [Int](repeating: 2, count: 15), scalars: (0..<32768).map { Double($0) / 7 })
    return (Z, LinearCache(A: A, W: W, b: b))
  }
}
