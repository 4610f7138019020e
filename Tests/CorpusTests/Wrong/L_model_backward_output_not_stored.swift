// L_model_backward: the output layer's gradients are not stored
import Exercises

extension Solution: LModelBackward {
  static func lModelBackward(
    AL: NDArray, Y: NDArray, caches: [LayerCache]
  ) throws -> Gradients {
    var grads = Gradients()
    let L = caches.count
    let dAL = -(Y / AL - (1 - Y) / (1 - AL))
    let last = try linearActivationBackward(dA: dAL, cache: caches[L - 1], activation: .sigmoid)

    var dA = last.dAPrev
    for l in stride(from: L - 1, through: 1, by: -1) {
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
