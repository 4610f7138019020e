import Exercises

extension Solution: LinearBackward {
  static func linearBackward(
    dZ: NDArray, cache: LinearCache
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    let (A, W) = (cache.A, cache.W)
    let (units, inputs, m) = (W.shape[0], W.shape[1], A.shape[1])
    var (dA, dW, db) = (zeros(inputs, m), zeros(units, inputs), zeros(units, 1))
    for j in 0..<m {
      for i in 0..<units {
        db[i, 0] += dZ[i, j]
        for k in 0..<inputs {
          dW[i, k] += dZ[i, j] * A[k, j]
          dA[k, j] += W[i, k] * dZ[i, j]
        }
      }
    }
    dW /= Double(m)
    db /= Double(m)
    return (dA, dW, db)
  }
}
