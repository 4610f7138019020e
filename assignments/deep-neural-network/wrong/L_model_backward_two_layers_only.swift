// L_model_backward: no layer below the last hidden one is reached
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
      // START CODE HERE (1 line: dAL)
      dAL = -(Y / AL - (1 - Y) / (1 - AL))
      // END CODE HERE

      // Layer L: SIGMOID→LINEAR
      do {
        // START CODE HERE (2 lines: currentCache, then dA, dW and db into grads)
        currentCache = caches[L - 1]
        (grads["dA\(L - 1)"], grads["dW\(L)"], grads["db\(L)"]) = try linearActivationBackward(
          dA: dAL, cache: currentCache, activation: .sigmoid)
        // END CODE HERE
      }

      // Layers L-1 to 1: RELU→LINEAR
      for l in (1..<L).reversed() where l == L - 1 {
        // START CODE HERE (5 lines: currentCache, then dAPrev, dW and db, then each into grads)
        currentCache = caches[l - 1]
        (dAPrev, dW, db) = try linearActivationBackward(
          dA: grads["dA\(l)"], cache: currentCache, activation: .relu)
        grads["dA\(l - 1)"] = dAPrev
        grads["dW\(l)"] = dW
        grads["db\(l)"] = db
        // END CODE HERE
      }
      return grads
    }
  }
}
