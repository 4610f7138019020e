import Exercises

extension Solution: LinearBackward {
  static func linearBackward(
    dZ: NDArray, cache: LinearCache
  ) throws -> (dAPrev: NDArray, dW: NDArray, db: NDArray) {
    let m = Double(cache.A.shape[1])
    print("dZ", dZ.shape, "A", cache.A.shape, "W", cache.W.shape)
    let dW = dot(dZ, cache.A.T) / m
    print("dW =", dW)
    let db = sum(dZ, axis: 1, keepdims: true) / m
    print("db =", db, terminator: "\n\n")
    debugPrint(db.shape == [dZ.shape[0], 1])
    return (dot(cache.W.T, dZ), dW, db)
  }
}
