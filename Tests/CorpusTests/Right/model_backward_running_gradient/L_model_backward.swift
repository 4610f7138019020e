import Exercises

extension Solution: LModelBackward {
  static func lModelBackward(
    AL: NDArray, Y: NDArray, caches: [LayerCache]
  ) throws -> Gradients {
    let L = caches.count
    let Y = Y.reshape(AL.shape)
    var grads: Gradients = [:]
    var dA = -(Y / AL) + (1 - Y) / (1 - AL)
    for l in stride(from: L, through: 1, by: -1) {
      let (dAPrev, dW, db) = try linearActivationBackward(
        dA: dA, cache: caches[l - 1], activation: l == L ? .sigmoid : .relu)
      grads["dA\(l - 1)"] = dAPrev
      grads["dW\(l)"] = dW
      grads["db\(l)"] = db
      dA = dAPrev
    }
    return grads
  }
}
