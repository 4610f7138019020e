import Exercises

extension Solution: LModelBackward {
  static func lModelBackward(
    AL: NDArray, Y: NDArray, caches: [LayerCache]
  ) throws -> Gradients {
    var grads = Gradients()
    func back(_ dA: NDArray, through l: Int) throws {
      guard l > 0 else { return }
      let activation: Activation = l == caches.count ? .sigmoid : .relu
      let step = try linearActivationBackward(dA: dA, cache: caches[l - 1], activation: activation)
      grads["dA\(l - 1)"] = step.dAPrev
      grads["dW\(l)"] = step.dW
      grads["db\(l)"] = step.db
      try back(step.dAPrev, through: l - 1)
    }
    let Y = Y.reshape(AL.shape)
    try back(-(Y / AL - (1 - Y) / (1 - AL)), through: caches.count)
    return grads
  }
}
