// L_model_backward: dAL is -Y / AL
import Exercises

extension Solution: LModelBackward {
  static func lModelBackward(
    AL: NDArray, Y: NDArray, caches: [LayerCache]
  ) throws -> Gradients {
    var grads = Gradients()
    let L = caches.count  // the number of layers
    let Y = Y.reshape(AL.shape)
    var dAL: NDArray
    var currentCache: LayerCache
    var dAPrev: NDArray
    var dW: NDArray
    var db: NDArray
    do {
      dAL = -(Y / AL)

      // Layer L: SIGMOID→LINEAR
      do {
        currentCache = caches[L - 1]
        (grads["dA\(L - 1)"], grads["dW\(L)"], grads["db\(L)"]) = try linearActivationBackward(
          dA: dAL, cache: currentCache, activation: .sigmoid)
      }

      // Layers L-1 to 1: RELU→LINEAR
      for l in (1..<L).reversed() {
        currentCache = caches[l - 1]
        (dAPrev, dW, db) = try linearActivationBackward(
          dA: grads["dA\(l)"], cache: currentCache, activation: .relu)
        grads["dA\(l - 1)"] = dAPrev
        grads["dW\(l)"] = dW
        grads["db\(l)"] = db
      }
      return grads
    }
  }
}
