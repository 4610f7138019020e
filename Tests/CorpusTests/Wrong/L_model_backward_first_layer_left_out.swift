// L_model_backward: the loop ends before layer 1
import Exercises

extension Solution: LModelBackward {
  static func lModelBackward(
    AL: NDArray, Y: NDArray, caches: [LayerCache]
  ) throws -> Gradients {
    var grads = Gradients()
    let L = caches.count
    let dAL = -(Y / AL - (1 - Y) / (1 - AL))
    let last = try linearActivationBackward(dA: dAL, cache: caches[L - 1], activation: .sigmoid)
    grads["dA\(L - 1)"] = last.dAPrev
    grads["dW\(L)"] = last.dW
    grads["db\(L)"] = last.db
    var dA = last.dAPrev
    for l in stride(from: L - 1, to: 1, by: -1) {
      let (dAPrev, dW, db) = try linearActivationBackward(
        dA: dA, cache: caches[l - 1], activation: .relu)
      grads["dA\(l - 1)"] = dAPrev
      grads["dW\(l)"] = dW
      grads["db\(l)"] = db
      dA = dAPrev
    }
    return grads
  }
}
