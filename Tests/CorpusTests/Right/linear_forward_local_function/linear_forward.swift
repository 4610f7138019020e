import Exercises

extension Solution: LinearForward {
  static func linearForward(
    A: NDArray, W: NDArray, b: NDArray
  ) throws -> (Z: NDArray, cache: LinearCache) {
    func product(row i: Int, column j: Int) -> Double {
      zip(0..., 0..<W.shape[1]).reduce(0) { $0 + W[i, $1.0] * A[$1.1, j] }
    }
    let rows = (0..<W.shape[0]).map { i in
      (0..<A.shape[1]).map { j in product(row: i, column: j) + b[i, 0] }
    }
    return (Z: NDArray(rows), cache: .init(A: A, W: W, b: b))
  }
}
