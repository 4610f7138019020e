import Exercises

extension Solution: LModelBackward {
  static func lModelBackward(
    AL: NDArray, Y: NDArray, caches: [LayerCache]
  ) throws -> Gradients {
    let L = caches.count
    let Y = Y.reshape(AL.shape)
    var grads = Gradients()
    grads["dA\(L)"] = (AL - Y) / (AL * (1 - AL))
    for (l, cache) in caches.enumerated().reversed() {
      let (dAPrev, dW, db) = try linearActivationBackward(
        dA: grads["dA\(l + 1)"], cache: cache, activation: l == L - 1 ? .sigmoid : .relu)
      grads["db\(l + 1)"] = db
      grads["dW\(l + 1)"] = dW
      grads["dA\(l)"] = dAPrev
    }
    return grads
  }
}
