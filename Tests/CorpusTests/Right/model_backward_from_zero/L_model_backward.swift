import Exercises

extension Solution: LModelBackward {
  static func lModelBackward(
    AL: NDArray, Y: NDArray, caches: [LayerCache]
  ) throws -> Gradients {
    var grads = Gradients()
    let L = caches.count
    let dAL = divide(1 - Y.reshape(AL.shape), 1 - AL) - divide(Y.reshape(AL.shape), AL)
    let output = try linearActivationBackward(dA: dAL, cache: caches[L - 1], activation: .sigmoid)
    grads["dA\(L - 1)"] = output.dAPrev
    grads["dW\(L)"] = output.dW
    grads["db\(L)"] = output.db
    for l in (0..<(L - 1)).reversed() {
      let current = caches[l]
      let (dAPrev, dW, db) = try linearActivationBackward(
        dA: grads["dA\(l + 1)"], cache: current, activation: Activation.relu)
      (grads["dA\(l)"], grads["dW\(l + 1)"], grads["db\(l + 1)"]) = (dAPrev, dW, db)
    }
    return grads
  }
}
