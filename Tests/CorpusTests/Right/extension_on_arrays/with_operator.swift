import Exercises

infix operator • : MultiplicationPrecedence

extension NDArray {
  static func • (left: NDArray, right: NDArray) -> NDArray { left.matmul(right) }
  var columns: Int { shape[1] }
  var rowSums: NDArray { sum(axis: 1, keepdims: true) }
}

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    (W • A + b, LinearCache(A: A, W: W, b: b))
  }
}

extension Solution: LinearBackward {
  static func linearBackward(
    dZ: NDArray, cache: LinearCache
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    let m = Double(cache.A.columns)
    return (cache.W.T • dZ, (dZ • cache.A.T) / m, dZ.rowSums / m)
  }
}

extension Solution: ComputeCost {
  static func computeCost(AL: NDArray, Y: NDArray) throws -> Double {
    -(Y * log(AL) + (1 - Y) * log(1 - AL)).sum() / Double(Y.columns)
  }
}
