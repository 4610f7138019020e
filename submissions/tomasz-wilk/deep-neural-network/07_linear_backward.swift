import Exercises

extension Solution: LinearBackward {
  /// Exercise 7: the linear step of a layer, backward.
  ///
  /// - `dW = (1/m) dZ·APrevᵀ`
  /// - `db = (1/m)` times the sum of each row of `dZ`, kept as a column
  /// - `dAPrev = Wᵀ·dZ`
  ///
  /// `A.T` is the transpose of `A`. `sum(A, axis: 1, keepdims: true)` sums each row and keeps the
  /// result a column.
  ///
  /// - Parameters:
  ///   - dZ: the gradient of the linear step's output, shape (n[l], m)
  ///   - cache: what `linearForward` kept
  /// - Returns: `dAPrev` of shape (n[l-1], m), `dW` (n[l], n[l-1]), `db` (n[l], 1)
  static func linearBackward(
    dZ: NDArray, cache: LinearCache
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    let (APrev, W) = (cache.A, cache.W)
    let m = Double(APrev.shape[1])  // the number of examples
    var dW: NDArray
    var db: NDArray
    var dAPrev: NDArray
    do {
      // START CODE HERE (about 3 lines: dW, db and dAPrev)
      dW = dot(dZ, APrev.T) / m
      db = sum(dZ, axis: 1, keepdims: true) / m
      dAPrev = dot(W.T, dZ)
      // END CODE HERE
      return (dAPrev, dW, db)
    }
  }
}
