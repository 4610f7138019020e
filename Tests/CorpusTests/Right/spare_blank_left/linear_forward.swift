import Exercises

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    // START CODE HERE (about 1 line: Z)
    let Z = dot(W, A) + b
    throw Blank()
    // END CODE HERE
    return (Z, LinearCache(A: A, W: W, b: b))
  }
}
