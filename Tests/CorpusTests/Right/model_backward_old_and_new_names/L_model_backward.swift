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
      // START CODE HERE
      dAL = -(divide(Y, AL) - divide(1 - Y, 1 - AL))
      // END CODE HERE

      // Layer L: SIGMOID→LINEAR
      do {
        // START CODE HERE
        currentCache = caches.last!
        (dAPrev, dW, db) = try linearActivationBackward(dA: dAL, cache: currentCache, activation: .sigmoid)
        grads["dAL"] = dAL
        grads["dA\(L - 1)"] = dAPrev
        grads["dW\(L)"] = dW
        grads["db\(L)"] = db
        // END CODE HERE
      }

      // Layers L-1 to 1: RELU→LINEAR
      for l in (1..<L).reversed() {
        // START CODE HERE
        currentCache = caches[l - 1]
        (dAPrev, dW, db) = try linearActivationBackward(dA: grads["dA\(l)"], cache: currentCache, activation: .relu)
        grads["dA\(l - 1)"] = dAPrev
        grads["dW\(l)"] = dW
        grads["db\(l)"] = db
        // END CODE HERE
      }
      return grads
    }
  }
}
