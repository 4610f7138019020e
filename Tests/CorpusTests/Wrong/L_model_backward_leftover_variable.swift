// L_model_backward: stores each layer under a counter that is left over
import Exercises

extension Solution: LModelBackward {
  static func lModelBackward(
    AL: NDArray, Y: NDArray, caches: [LayerCache]
  ) throws -> Gradients {
    var grads = Gradients()
    let L = caches.count
    var l = L
    var dA = -(Y / AL - (1 - Y) / (1 - AL))
    var dW: NDArray
    var db: NDArray
    (dA, dW, db) = try linearActivationBackward(dA: dA, cache: caches[l - 1], activation: .sigmoid)
    grads["dA\(l - 1)"] = dA
    grads["dW\(l)"] = dW
    grads["db\(l)"] = db
    while l > 1 {
      (dA, dW, db) = try linearActivationBackward(dA: dA, cache: caches[l - 2], activation: .relu)
      grads["dA\(l - 1)"] = dA
      grads["dW\(l)"] = dW
      grads["db\(l)"] = db
      l -= 1
    }
    return grads
  }
}
